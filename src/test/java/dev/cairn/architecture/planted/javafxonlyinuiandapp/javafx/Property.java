package dev.cairn.architecture.planted.javafxonlyinuiandapp.javafx;

/** Stands for a class of JavaFX. */
public record Property(String value) {}
