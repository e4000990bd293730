package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** One sheet of a workbook, streamed; POI's guards against zip and XML bombs are on. */
final class XlsxRows implements Rows {
    private final FileFormat.Xlsx format;

    XlsxRows(FileFormat.Xlsx format) {
        this.format = format;
    }

    @Override
    public void read(Path file, Sink sink, Meter meter) throws IOException {
        String name = String.valueOf(file.getFileName());
        Watched watched = new Watched(sink);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
            try (InputStream sheet = sheet(name, reader)) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new SheetHandler(name, strings, watched));
                parser.parse(new InputSource(new MeteredStream(sheet, meter, 0)));
            }
        } catch (ProblemException | FileSystemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw e == watched.failure ? e : unreadable(name, e);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Tells a failure of whoever takes the rows from one of the libraries over a bad workbook. */
    private static final class Watched implements Sink {
        private final Sink sink;
        private @Nullable RuntimeException failure;

        Watched(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void row(long line, List<String> cells) {
            try {
                sink.row(line, cells);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
    }

    private InputStream sheet(String name, XSSFReader reader)
            throws IOException, OpenXML4JException {
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
        throw new ProblemException(Finding.at(
                Place.of(name), Problem.SHEET_MISSING, format.sheet(), String.join(", ", names)));
    }

    private static boolean isBomb(Throwable e) {
        return String.valueOf(e.getMessage()).contains("Zip bomb");
    }

    private static ProblemException unreadable(String name, Exception e) {
        Problem problem = isBomb(e) ? Problem.ZIP_BOMB : Problem.NOT_AN_XLSX;
        String why = isBomb(e) ? "zip bomb" : String.valueOf(e.getMessage());
        return new ProblemException(Finding.at(Place.of(name), problem, why), e);
    }
}
