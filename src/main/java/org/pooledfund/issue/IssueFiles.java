package org.pooledfund.issue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.job.PackFiles;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.archive.TableChange;
import org.pooledfund.pack.pdf.Attachment;
import org.pooledfund.pack.seal.PdfSeal;
import org.pooledfund.pack.seal.SigningKey;

/** The files of a version, by name. */
final class IssueFiles {
    private IssueFiles() {}

    static Map<String, byte[]> of(
            PackArchive archive, String stem, IssueRequest request, List<TableChange> changes) {
        Pack pack = archive.pack();
        PackFiles whole = new PackFiles(stem, archive);
        byte[] workbook = whole.workbook();
        byte[] data = whole.data();
        byte[] pdf = whole.pdf(
                request.templates(),
                workbook,
                new Attachment(
                        whole.dataName(),
                        "application/json",
                        "Every figure as data, unrounded",
                        data));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(whole.pdfName(), signed(pdf, pack, request.key(), request.at()));
        files.put(whole.workbookName(), workbook);
        files.put(whole.pageName(), whole.webPage(request.templates()));
        files.put(whole.dataName(), data);
        if (pack.meta().edition().version() > 1) {
            files.put(
                    stem + "-changes.txt",
                    ChangesText.of(pack.meta(), changes).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] signed(byte[] pdf, Pack pack, Optional<SigningKey> key, Instant at) {
        String reason = "Issued as version " + pack.meta().edition().version() + ", "
                + pack.meta().period().label();
        return key.map(one -> PdfSeal.sign(pdf, one, reason, at)).orElse(pdf);
    }
}
