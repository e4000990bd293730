package org.pooledfund.pack.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A private key with its certificates, the signer's first, out of a PKCS#12 file (RFC 7292). It is
 * held in memory alone and never printed.
 */
public final class SigningKey {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * Opens a PKCS#12 file.
     *
     * @throws IllegalArgumentException if it is none, the password is wrong, or it has not exactly
     *     one key; the message does not hold the password
     */
    public static SigningKey read(byte[] pkcs12, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            List<String> keys = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (keys.size() != 1) {
                throw new IllegalArgumentException("it holds " + keys.size() + " keys, not one");
            }
            Certificate[] chain =
                    Objects.requireNonNull(store.getCertificateChain(keys.getFirst()));
            return new SigningKey(
                    (PrivateKey) Objects.requireNonNull(store.getKey(keys.getFirst(), password)),
                    Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "it is no PKCS#12 file, or the password is not its", e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey key() {
        return key;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    /** RSA and elliptic curves, with SHA-256. */
    String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    /** Whose it is, as the certificate says. */
    public String owner() {
        return chain.getFirst().getSubjectX500Principal().getName();
    }
}
