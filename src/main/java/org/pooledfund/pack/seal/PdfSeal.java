package org.pooledfund.pack.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * Signs a PDF by a detached CMS signature with SHA-256 (RFC 5652; ETSI EN 319 142, profile
 * ETSI.CAdES.detached), invisible and appended, so that the file as it was stays inside and keeps
 * its PDF/A and PDF/UA. It is an approval signature: a certifying one would break PDF/A-3.
 */
public final class PdfSeal {
    static final String SUB_FILTER = "ETSI.CAdES.detached";
    private static final int ROOM_BYTES = 16_384;

    private PdfSeal() {}

    /**
     * The same PDF with a signature.
     *
     * @param reason why it is signed, in words
     * @param at the time of signing, as the signer's clock says it
     */
    public static byte[] sign(byte[] pdf, SigningKey key, String reason, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM_BYTES);
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfStamper stamper = PdfStamper.createSignature(reader, out, null, null, true);
            PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
            Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            date.setTime(Date.from(at));
            appearance.setSignDate(date);
            appearance.setReason(reason);
            appearance.setCrypto(
                    null, key.chain().toArray(new java.security.cert.Certificate[0]), null, null);
            PdfSignature dictionary =
                    new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName(SUB_FILTER));
            dictionary.setReason(reason);
            dictionary.setName(key.owner());
            dictionary.setDate(new PdfDate(date));
            appearance.setCryptoDictionary(dictionary);
            appearance.preClose(new HashMap<>(Map.of(PdfName.CONTENTS, ROOM_BYTES * 2 + 2)));
            byte[] cms = cms(appearance.getRangeStream().readAllBytes(), key);
            PdfDictionary contents = new PdfDictionary();
            contents.put(
                    PdfName.CONTENTS,
                    new PdfString(Arrays.copyOf(cms, ROOM_BYTES)).setHexWriting(true));
            appearance.close(contents);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("the pack cannot be signed: " + e.getMessage(), e);
        }
    }

    private static byte[] cms(byte[] content, SigningKey key) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(
                            new JcaContentSignerBuilder(key.algorithm()).build(key.key()),
                            key.chain().getFirst()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            byte[] cms = generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
            if (cms.length > ROOM_BYTES) {
                throw new IllegalStateException("the signature takes " + cms.length + " bytes");
            }
            return cms;
        } catch (CMSException
                | IOException
                | OperatorCreationException
                | CertificateEncodingException e) {
            throw new IllegalArgumentException(
                    "the key cannot sign with " + key.algorithm() + ": " + e.getMessage(), e);
        }
    }
}
