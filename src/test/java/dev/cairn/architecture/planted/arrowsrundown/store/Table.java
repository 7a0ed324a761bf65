package dev.cairn.architecture.planted.arrowsrundown.store;

/** An edge. */
public record Table(String name) {}
