package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One sheet of a workbook, streamed; POI's guards against zip and XML bombs are on. Nothing is
 * calculated and no link to another file is followed: formulas give the values stored with them.
 */
final class XlsxRows {
    private final FileFormat.Xlsx format;
    private final Content content;

    XlsxRows(FileFormat.Xlsx format, Content content) {
        this.format = format;
        this.content = content;
    }

    /** Reads the workbook that lies, unpacked, at a path. */
    void read(Path file, Rows.Sink sink, Rows.Meter meter) throws IOException {
        WatchedSink watched = new WatchedSink(sink);
        try {
            checkNames(file);
            read(file, watched, meter);
        } catch (ProblemException | FileSystemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw watched.threw(e) ? e : unreadable(e);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException e) {
            throw unreadable(e);
        }
    }

    private void read(Path file, WatchedSink watched, Rows.Meter meter)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            checkMacros(workbook);
            XSSFReader reader = new XSSFReader(workbook);
            try (InputStream book = reader.getWorkbookData()) {
                parse(book, new WorkbookHandler(content));
            }
            RowLimits limits = new RowLimits(content.name(), content.limits());
            SharedTexts texts = sharedTexts(reader, limits);
            try (InputStream sheet = sheet(reader)) {
                InputStream metered = new MeteredStream(sheet, meter, 0);
                long most = content.limits().fileBytes();
                parse(
                        bounded(metered, most, Problem.FILE_TOO_LARGE),
                        new SheetHandler(limits, texts, watched));
            }
        }
    }

    /** POI only warns of such a name, and leaves the part out. */
    private void checkNames(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                Archive.pointsElsewhere(part).ifPresent(how -> {
                    throw content.problem(Problem.ARCHIVE_UNSAFE, part.getName(), how);
                });
            }
        }
    }

    private SharedTexts sharedTexts(XSSFReader reader, RowLimits limits)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts(limits);
        try (InputStream shared = reader.getSharedStringsData()) {
            if (shared != null) {
                long most = content.limits().sharedTextBytes();
                parse(bounded(shared, most, Problem.SHARED_TEXT_TOO_LARGE), texts);
            }
        }
        return texts;
    }

    private InputStream bounded(InputStream in, long most, Problem problem) {
        return new BoundedStream(in, most, () -> content.problem(problem, most));
    }

    private static void parse(InputStream in, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(in));
    }

    private void checkMacros(OPCPackage workbook) throws OpenXML4JException {
        for (PackagePart part : workbook.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw content.problem(Problem.HAS_MACROS);
            }
        }
    }

    private InputStream sheet(XSSFReader reader) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        List<String> names = new ArrayList<>();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            if (sheets.getSheetName().equalsIgnoreCase(format.sheet())) {
                return sheet;
            }
            names.add(sheets.getSheetName());
            sheet.close();
        }
        throw content.problem(Problem.SHEET_MISSING, format.sheet(), String.join(", ", names));
    }

    private ProblemException unreadable(Exception e) {
        String message = String.valueOf(e.getMessage());
        ProblemException refusal = message.contains("Zip bomb")
                ? content.problem(Problem.ZIP_BOMB, "zip bomb")
                : content.problem(Problem.NOT_AN_XLSX, plain(message));
        refusal.initCause(e);
        return refusal;
    }

    private static String plain(String message) {
        return message.startsWith("DOCTYPE")
                ? "it declares a document type, which may hide an attack and no honest workbook does"
                : message.replaceFirst("\\.+$", "");
    }
}
