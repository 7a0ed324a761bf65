package dev.cairn.trail;

/** Something that was considered and what rejected it. */
public record Alternative(String option, String whyRejected) {}
