package org.pooledfund.store;

import java.util.regex.Pattern;

/** The address of a database, fit to be shown: without password. */
final class Address {
    private static final Pattern LOGIN = Pattern.compile("(jdbc:[^\\s/]*//)[^/\\s@]*@");
    private static final Pattern SECRET =
            Pattern.compile("(?i)(password\\d?|trustCertificateKeyStorePassword"
                    + "|clientCertificateKeyStorePassword)=[^&;,)\\s]*");

    private Address() {}

    /** A text with every password in it blotted out. */
    static String withoutPassword(String text) {
        String noLogin = LOGIN.matcher(text).replaceAll("$1");
        return SECRET.matcher(noLogin).replaceAll("$1=***");
    }

    /** An address without its options. */
    static String of(String url) {
        return LOGIN.matcher(url).replaceAll("$1").replaceAll("[?;].*", "");
    }
}
