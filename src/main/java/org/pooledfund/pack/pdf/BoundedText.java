package org.pooledfund.pack.pdf;

import java.io.Writer;

/** Collects what the templates print, as long as the limit lets it. */
final class BoundedText extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final RenderLimit limit;

    BoundedText(RenderLimit limit) {
        super();
        this.limit = limit;
    }

    @Override
    public void write(char[] buffer, int from, int count) {
        limit.write(count);
        text.append(buffer, from, count);
    }

    @Override
    public void flush() {
        // all is here already
    }

    @Override
    public void close() {
        // nothing to give back
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
