package dev.cairn.trail;

/** A pack that took part in a plan, by id, version and content hash. */
public record PackRef(String id, String version, String sha256) {}
