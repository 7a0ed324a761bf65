package dev.cairn.model.wording;

/** Text that somebody proposes for a place, slots written as {{F3}}; nobody has checked it. */
public record Draft(PassageKey key, String prose, Author author) {}
