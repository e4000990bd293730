package org.pooledfund.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook zipped by hand, so that it can be as wrong as a test wants. */
public final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet called Data with these rows, and these shared texts. */
    public static Workbook of(String rows, String... shared) {
        StringBuilder texts = new StringBuilder();
        for (String text : shared) {
            texts.append("<si><t xml:space=\"preserve\">").append(text).append("</t></si>");
        }
        return new Workbook()
                .part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels"
                         ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                        <Override PartName="/xl/worksheets/sheet1.xml"
                         ContentType="%1$sworksheet+xml"/>
                        <Override PartName="/xl/sharedStrings.xml"
                         ContentType="%1$ssharedStrings+xml"/>
                        </Types>""".formatted(TYPE))
                .part("_rels/.rels", """
                        <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument"
                         Target="xl/workbook.xml"/></Relationships>""".formatted(RELS, OFFICE))
                .part("xl/workbook.xml", """
                        <workbook xmlns="%s" xmlns:r="%s"><sheets>
                        <sheet name="Data" sheetId="1" r:id="r1"/></sheets>
                        </workbook>""".formatted(MAIN, OFFICE))
                .part("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="%1$s">
                        <Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="r2" Type="%2$s/sharedStrings" Target="sharedStrings.xml"/>
                        </Relationships>""".formatted(RELS, OFFICE))
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">%s</sst>"
                                .formatted(MAIN, shared.length, shared.length, texts))
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** The XML of a sheet with these rows. */
    public static String sheet(String rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                .formatted(MAIN, rows);
    }

    /** With another part in place of one, or beside them. */
    public Workbook part(String name, String xml) {
        return part(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml)
                        .getBytes(StandardCharsets.UTF_8));
    }

    Workbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The whole archive. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
