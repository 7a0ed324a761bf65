package dev.cairn.architecture.planted.javafxonlyinuiandapp.work;

import dev.cairn.architecture.planted.javafxonlyinuiandapp.javafx.Property;

/** Work that knows a window. */
public record Progress(Property done) {}
