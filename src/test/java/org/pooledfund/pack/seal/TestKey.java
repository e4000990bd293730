package org.pooledfund.pack.seal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key made for one test, with a certificate of its own. */
public final class TestKey {
    public static final String PASSWORD = "made for a test";

    private TestKey() {}

    /** A PKCS#12 file with one key, RSA or EC. */
    public static byte[] pkcs12(String algorithm) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(algorithm);
            pairs.initialize(algorithm.equals("RSA") ? 2048 : 256);
            KeyPair pair = pairs.generateKeyPair();
            X500Name name = new X500Name("CN=Northmere Pooled Fund Seal,C=GB");
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    new Date(1_700_000_000_000L),
                                    new Date(2_000_000_000_000L),
                                    name,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256with"
                                            + (algorithm.equals("RSA") ? "RSA" : "ECDSA"))
                                    .build(pair.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
                certificate
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static SigningKey key(String algorithm) {
        return SigningKey.read(pkcs12(algorithm), PASSWORD.toCharArray());
    }
}
