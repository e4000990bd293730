package org.pooledfund.pack.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A template of the pack cannot be used: the message names the file, where in it, what is wrong and
 * what to do.
 */
public final class PackTemplateException extends RuntimeException {
    PackTemplateException(String message) {
        super(message);
    }

    PackTemplateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
