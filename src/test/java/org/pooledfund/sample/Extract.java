package org.pooledfund.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A generated extract, read again without the generator.
 *
 * @param lines its rows between header and total
 * @param total its total row
 */
record Extract(SampleFile file, List<Line> lines, Line total) {

    static Extract read(SampleFile file) {
        Profile profile = Profile.of(file.path().split("/")[1]);
        List<List<String>> rows = file.path().endsWith(".xlsx") ? sheet(file) : csv(file);
        int header = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).containsAll(profile.columns().values()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no header in " + file.path()));
        List<Line> lines = new ArrayList<>();
        for (int i = header + 1; i < rows.size(); i++) {
            Line line = new Line(profile, file, i + 1, cells(rows.get(header), rows.get(i)));
            if (line.cells().containsValue("Total")) {
                return new Extract(file, List.copyOf(lines), line);
            }
            lines.add(line);
        }
        throw new AssertionError("no total row in " + file.path());
    }

    static List<Extract> readAll(List<SampleFile> files) {
        return files.stream()
                .filter(file -> file.path().startsWith("extracts/"))
                .map(Extract::read)
                .toList();
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(header.get(i), row.get(i));
        }
        return cells;
    }

    private static List<List<String>> csv(SampleFile file) {
        boolean district = file.path().contains("district");
        Charset charset = district ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String text = new String(file.content(), charset).replaceFirst("^\uFEFF", "");
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(district ? ';' : ',')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> sheet(SampleFile file) {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            for (Row row : workbook.getSheet("Transactions")) {
                rows.add(IntStream.range(0, row.getLastCellNum())
                        .mapToObj(i -> text(row.getCell(i)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
    }
}
