package org.pooledfund.pack;

/** A drawing of pence. It always says in words what it shows. */
public sealed interface Chart extends Block permits Waterfall, GroupedBars {
    String title();

    String caption();

    /** What the drawing shows, with its figures, for readers who cannot see it. */
    String altText();
}
