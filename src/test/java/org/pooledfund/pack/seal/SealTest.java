package org.pooledfund.pack.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.pdf.PackPdf;

class SealTest {
    private static final Instant AT = Instant.parse("2025-10-20T09:00:00Z");
    private static final byte[] PDF = PackPdf.render(SamplePacks.empty(), Path.of("templates"));

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void holdsAndKeepsTheFileAsItWas(String algorithm) {
        byte[] signed = PdfSeal.sign(PDF, TestKey.key(algorithm), "Issued", AT);
        assertArrayEquals(PDF, Arrays.copyOf(signed, PDF.length), "appended, not rewritten");
        Signature signature = Signature.of(signed).orElseThrow();
        assertTrue(signature.signer().contains("CN=Northmere Pooled Fund Seal"));
    }

    @Test
    void oneWithoutASignatureHasNone() {
        assertEquals(Optional.empty(), Signature.of(PDF));
    }

    @Test
    void aChangedByteOrAnAdditionIsNoticed() {
        byte[] signed = PdfSeal.sign(PDF, TestKey.key("EC"), "Issued", AT);
        byte[] changed = signed.clone();
        int creation = new String(PDF, java.nio.charset.StandardCharsets.ISO_8859_1)
                .indexOf("<xmp:CreateDate>");
        changed[creation + 18]++;
        assertThrows(IllegalArgumentException.class, () -> Signature.of(changed));
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertThrows(IllegalArgumentException.class, () -> Signature.of(longer));
    }

    @Test
    void theKeyIsRefusedWithoutTellingThePassword() {
        byte[] file = TestKey.pkcs12("EC");
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> SigningKey.read(file, "not its word".toCharArray()));
        assertEquals("it is no PKCS#12 file, or the password is not its", refused.getMessage());
        assertFalse(String.valueOf(refused.getCause()).contains("not its word"));
        assertThrows(
                IllegalArgumentException.class,
                () -> SigningKey.read(new byte[] {1, 2, 3}, new char[0]));
    }
}
