package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** The names of a workbook's sheets; none of one too damaged to say: its reading says why. */
final class SheetNames {
    private SheetNames() {}

    static List<String> ofXlsx(Path file) {
        List<String> names = new ArrayList<>();
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                sheets.next().close();
                names.add(sheets.getSheetName());
            }
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            return List.copyOf(names);
        }
        return names;
    }

    static List<String> ofXls(Path file) {
        List<String> names = new ArrayList<>();
        try (POIFSFileSystem workbook = new POIFSFileSystem(file.toFile(), true);
                InputStream stream = workbook.getRoot()
                        .createDocumentInputStream(
                                workbook.getRoot().getEntryCaseInsensitive("Workbook"))) {
            HSSFRequest request = new HSSFRequest();
            request.addListener(
                    record -> names.add(((BoundSheetRecord) record).getSheetname()),
                    BoundSheetRecord.sid);
            new HSSFEventFactory().processEvents(request, stream);
        } catch (IOException | RuntimeException e) {
            return List.copyOf(names);
        }
        return names;
    }
}
