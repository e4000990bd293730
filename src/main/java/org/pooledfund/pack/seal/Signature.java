package org.pooledfund.pack.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * The signature of a PDF, proven to cover the whole file. That it holds says that nothing was
 * changed since; whether the signer's certificate is to be trusted is for the reader to decide.
 *
 * @param signer as the certificate says
 * @param issuer who says so
 */
public record Signature(String signer, String issuer) {
    /**
     * The signature of a file; empty if it has none.
     *
     * @throws IllegalArgumentException if it has one that does not hold, or is no PDF
     */
    public static Optional<Signature> of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            AcroFields fields = reader.getAcroFields();
            List<String> names = fields.getSignedFieldNames();
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(checked(pdf, fields.getSignatureDictionary(names.getLast())));
        } catch (IOException e) {
            throw new IllegalArgumentException("the file is no PDF: " + e.getMessage(), e);
        }
    }

    private static Signature checked(byte[] pdf, PdfDictionary dictionary) {
        int[] range = range(dictionary.getAsArray(PdfName.BYTERANGE));
        if (range[0] != 0 || range[2] + range[3] != pdf.length || range[1] > range[2]) {
            throw new IllegalArgumentException("something was added after it was signed");
        }
        byte[] signed = Arrays.copyOf(pdf, range[1] + range[3]);
        System.arraycopy(pdf, range[2], signed, range[1], range[3]);
        PdfString contents = dictionary.getAsString(PdfName.CONTENTS);
        try {
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signed),
                    new ByteArrayInputStream(contents.getOriginalBytes())); // zeros follow it
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            X509CertificateHolder certificate = cms.getCertificates().getMatches(null).stream()
                    .filter(one -> signer.getSID().match(one))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("it does not bring its certificate"));
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                throw new IllegalArgumentException("it is not of this content");
            }
            return new Signature(
                    certificate.getSubject().toString(), certificate.getIssuer().toString());
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalArgumentException("the content was changed", e);
        }
    }

    private static int[] range(@Nullable PdfArray array) {
        if (array == null || array.size() != 4) {
            throw new IllegalArgumentException("it does not say what it covers");
        }
        return new int[] {
            array.getAsNumber(0).intValue(),
            array.getAsNumber(1).intValue(),
            array.getAsNumber(2).intValue(),
            array.getAsNumber(3).intValue()
        };
    }
}
