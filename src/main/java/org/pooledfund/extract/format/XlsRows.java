package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * One sheet of an old workbook, streamed record by record. Nothing is calculated and no link to
 * another file is followed: formulas give the values stored with them.
 */
final class XlsRows {
    private final FileFormat.Xls format;
    private final Content content;

    XlsRows(FileFormat.Xls format, Content content) {
        this.format = format;
        this.content = content;
    }

    /** Reads the workbook that lies, unpacked, at a path. */
    void read(Path file, Rows.Sink sink, Rows.Meter meter) throws IOException {
        long size = Files.size(file);
        if (size > content.limits().oldWorkbookBytes()) {
            throw content.problem(Problem.FILE_TOO_LARGE, content.limits().oldWorkbookBytes());
        }
        WatchedSink watched = new WatchedSink(sink);
        try (POIFSFileSystem workbook = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = workbook.getRoot();
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT")) {
                throw content.problem(Problem.HAS_MACROS);
            }
            XlsSheet sheet = new XlsSheet(format.sheet(), content, watched);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(sheet);
            try (InputStream stream = new MeteredStream(
                    root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook")),
                    meter,
                    size)) {
                new HSSFEventFactory().processEvents(request, stream);
            }
            sheet.finish();
        } catch (ProblemException | FileSystemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw watched.threw(e) ? e : unreadable(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ProblemException unreadable(Exception e) {
        ProblemException refusal =
                content.problem(Problem.NOT_AN_XLS, String.valueOf(e.getMessage()));
        refusal.initCause(e);
        return refusal;
    }
}
