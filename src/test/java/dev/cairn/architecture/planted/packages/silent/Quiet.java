package dev.cairn.architecture.planted.packages.silent;

/** In a package that says nothing. */
public record Quiet() {}
