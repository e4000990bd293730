package org.pooledfund.pack.pdf;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.Deflater;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Gives the file what PDF/A-3a and PDF/UA-1 ask for besides its pages, all of it the same for the
 * same pack.
 */
final class ArchivalListener implements PDFCreationListener {
    private final DocumentFacts facts;
    private final byte[] fingerprint;
    private final List<Attachment> attachments;
    private final TaggingDevice device;

    /**
     * The fingerprint is 32 bytes that depend on the content alone; the file's id is made from it.
     */
    ArchivalListener(
            DocumentFacts facts,
            byte[] fingerprint,
            List<Attachment> attachments,
            TaggingDevice device) {
        this.facts = facts;
        this.fingerprint = fingerprint;
        this.attachments = attachments;
        this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = writer(renderer);
        writer.setTagged();
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setFullCompression();
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        PdfWriter writer = writer(renderer);
        writer.setTabs(PdfName.S);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language()));
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = writer(renderer);
        device.closeTree();
        writer.setXmpMetadata(Xmp.of(facts).getBytes(StandardCharsets.UTF_8));
        describe(writer.getInfo());
        try {
            writer.setOutputIntents(
                    "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", profile());
            attach(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "pack: the PDF cannot be completed: " + e.getMessage(), e);
        }
    }

    private static PdfWriter writer(ITextRenderer renderer) {
        return Objects.requireNonNull(renderer.getWriter(), "the document is not open");
    }

    private void describe(PdfDictionary info) {
        info.put(PdfName.TITLE, TagWriter.text(facts.title()));
        info.put(PdfName.AUTHOR, TagWriter.text(facts.author()));
        info.put(PdfName.SUBJECT, TagWriter.text(facts.subject()));
        info.put(PdfName.PRODUCER, new PdfString(DocumentFacts.PRODUCER));
        info.put(PdfName.CREATOR, new PdfString(DocumentFacts.CREATOR));
        info.put(PdfName.CREATIONDATE, date());
        info.put(PdfName.MODDATE, date());
        byte[] id = Arrays.copyOf(fingerprint, 16);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private void attach(PdfWriter writer) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment file : attachments) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, date());
            parameters.put(PdfName.SIZE, new PdfNumber(file.bytes().length));
            PdfFileSpecification embedded = PdfFileSpecification.fileEmbedded(
                    writer, null, file.name(), file.bytes(), file.mime(), parameters, level(file));
            embedded.put(new PdfName("AFRelationship"), new PdfName("Data"));
            embedded.put(PdfName.UF, TagWriter.text(file.name()));
            embedded.put(PdfName.DESC, TagWriter.text(file.description()));
            writer.addFileAttachment(file.name(), embedded);
            associated.add(embedded.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    /** A workbook is pressed already. */
    private static int level(Attachment file) {
        return file.name().endsWith(".xlsx") ? Deflater.NO_COMPRESSION : Deflater.BEST_COMPRESSION;
    }

    private PdfDate date() {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(
                facts.day().getYear(),
                facts.day().getMonthValue() - 1,
                facts.day().getDayOfMonth());
        return new PdfDate(day);
    }

    private static ICC_Profile profile() throws IOException {
        try (InputStream in = ArchivalListener.class.getResourceAsStream("srgb.icc")) {
            return ICC_Profile.getInstance(
                    Objects.requireNonNull(in, "srgb.icc is missing from the program"));
        }
    }
}
