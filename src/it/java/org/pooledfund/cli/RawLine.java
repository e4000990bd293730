package org.pooledfund.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A row of data of a sample extract, read by other code than the program's: columns by their names,
 * no profile.
 *
 * @param pence empty if there is no amount to be read
 */
record RawLine(
        String source,
        String file,
        long number,
        String code,
        String account,
        String narrative,
        Optional<Long> pence) {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "icb-ledger", List.of("Cost Centre", "Subjective", "Line Description", "Net Amount"),
            "district-ledger", List.of("Strgrpcc", "Account", "Text", "Amount"),
            "council-ledger", List.of("Cost Code", "Subjective", "Narrative", "Net Amount"),
            "pool-ledger", List.of("Cost Centre", "Account", "Narrative", "Debit", "Credit"));

    static List<RawLine> all(Path fund) {
        List<RawLine> lines = new ArrayList<>();
        try {
            for (Path file : FundHome.tree(fund.resolve("extracts"))) {
                if (Files.isRegularFile(file)) {
                    String source = file.getParent().getFileName().toString();
                    String name = file.getFileName().toString();
                    List<List<String>> rows = name.endsWith(".xlsx") ? sheet(file) : csv(file);
                    lines.addAll(data(source, name, rows));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Rows below the header up to the totals row. */
    private static List<RawLine> data(String source, String file, List<List<String>> rows) {
        List<String> names = COLUMNS.get(source);
        List<RawLine> lines = new ArrayList<>();
        List<Integer> at = List.of();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (at.isEmpty()) {
                at = row.containsAll(names) ? names.stream().map(row::indexOf).toList() : List.of();
            } else if (row.stream().noneMatch(cell -> cell.startsWith("Total"))
                    && row.size() > at.get(3)
                    && !row.get(at.get(0)).isBlank()) {
                lines.add(new RawLine(
                        source,
                        file,
                        i + 1L,
                        row.get(at.get(0)),
                        row.get(at.get(1)),
                        row.get(at.get(2)),
                        pence(row, at)));
            }
        }
        return lines;
    }

    private static Optional<Long> pence(List<String> row, List<Integer> at) {
        Optional<Long> first = pence(row.get(at.get(3)));
        return at.size() == 4
                ? first
                : Optional.of(first.orElse(0L) - pence(row.get(at.get(4))).orElse(0L));
    }

    private static Optional<Long> pence(String text) {
        String bare = text.replace(",", "").strip();
        return bare.matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(bare)
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact())
                : Optional.empty();
    }

    private static List<List<String>> csv(Path file) throws IOException {
        boolean isDistrict = file.getFileName().toString().startsWith("district");
        String text =
                Files.readString(file, Charset.forName(isDistrict ? "windows-1252" : "UTF-8"));
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(isDistrict ? ';' : ',')
                .skipEmptyLines(false)
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.replace("\uFEFF", ""))) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static List<List<String>> sheet(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet("Transactions")) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(text(row.getCell(i)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Figures to the penny, which is as far as a workbook's doubles can be trusted. */
    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType();
        if (type == CellType.NUMERIC) {
            BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
            return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
        return type == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
