package org.pooledfund.issue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.archive.TableChange;
import org.pooledfund.pack.pdf.Attachment;
import org.pooledfund.pack.pdf.PackPage;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.seal.PdfSeal;
import org.pooledfund.pack.seal.SigningKey;
import org.pooledfund.pack.xlsx.PackWorkbook;

/** The files of a version, by name. */
final class IssueFiles {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private IssueFiles() {}

    static Map<String, byte[]> of(
            PackArchive archive, String stem, IssueRequest request, List<TableChange> changes) {
        Pack pack = archive.pack();
        byte[] workbook = PackWorkbook.render(pack, archive.listings());
        byte[] data = archive.toJson().getBytes(StandardCharsets.UTF_8);
        List<Attachment> attachments = List.of(
                new Attachment(stem + ".xlsx", XLSX, "Every table as a workbook", workbook),
                new Attachment(
                        stem + PackArchive.SUFFIX,
                        "application/json",
                        "Every figure as data, unrounded",
                        data));
        byte[] pdf = PackPdf.render(pack, request.templates(), attachments);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(stem + ".pdf", signed(pdf, pack, request.key(), request.at()));
        files.put(stem + ".xlsx", workbook);
        files.put(stem + ".html", PackPage.render(pack, request.templates()));
        files.put(stem + PackArchive.SUFFIX, data);
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
