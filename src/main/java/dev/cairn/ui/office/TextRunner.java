package dev.cairn.ui.office;

/** Somebody whose plan has text. */
public record TextRunner(String id, String name) {}
