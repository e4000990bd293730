package org.pooledfund.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same rows as a workbook, laid out as Excel does: texts shared, amounts as numbers. */
final class BenchWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private BenchWorkbook() {}

    /** The profile of the separated text, made one of the workbook. */
    static String profile(String csv) {
        return csv.replace("\"*.csv\"", "\"*.xlsx\"")
                .replace("format: csv", "format: xlsx\nsheet: Data")
                .replace("encoding: utf-8\n", "")
                .replace("delimiter: comma\n", "");
    }

    static void write(Path file, BenchRows rows) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                BufferedWriter out =
                        new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            frame(zip, out);
            part(zip, out, "xl/worksheets/sheet1.xml");
            out.append("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            int[] row = {0};
            rows.each(cells -> row(out, ++row[0], cells, texts));
            out.append("</sheetData></worksheet>");
            part(zip, out, "xl/sharedStrings.xml");
            out.append("<sst xmlns=\"" + MAIN + "\">");
            for (String text : texts.keySet()) {
                out.append("<si><t>").append(text).append("</t></si>");
            }
            out.append("</sst>");
        }
        System.out.printf(Locale.UK, "%,d rows in %,d bytes%n", rows.lines(), Files.size(file));
    }

    private static void row(
            BufferedWriter out, int row, List<String> cells, Map<String, Integer> texts)
            throws IOException {
        out.append("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            boolean number = i == cells.size() - 1 && row > 1;
            String value =
                    number ? cell : String.valueOf(texts.computeIfAbsent(cell, c -> texts.size()));
            out.append("<c r=\"" + (char) ('A' + i) + row + "\" s=\"1\"")
                    .append(number ? "><v>" : " t=\"s\"><v>")
                    .append(value)
                    .append("</v></c>");
        }
        out.append("</row>");
    }

    private static void frame(ZipOutputStream zip, BufferedWriter out) throws IOException {
        part(zip, out, "[Content_Types].xml");
        out.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("workbook", "sheet.main")
                + override("worksheets/sheet1", "worksheet")
                + override("sharedStrings", "sharedStrings")
                + "</Types>");
        part(zip, out, "_rels/.rels");
        out.append("<Relationships xmlns=\"" + RELS + "\">"
                + relation("officeDocument", "xl/workbook") + "</Relationships>");
        part(zip, out, "xl/workbook.xml");
        out.append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>");
        part(zip, out, "xl/_rels/workbook.xml.rels");
        out.append("<Relationships xmlns=\"" + RELS + "\">"
                + relation("worksheet", "worksheets/sheet1")
                + relation("sharedStrings", "sharedStrings") + "</Relationships>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type
                + "+xml\"/>";
    }

    private static String relation(String kind, String target) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\""
                + target + ".xml\"/>";
    }

    private static void part(ZipOutputStream zip, BufferedWriter out, String name)
            throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(name));
    }
}
