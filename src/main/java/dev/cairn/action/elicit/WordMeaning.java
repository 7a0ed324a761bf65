package dev.cairn.action.elicit;

/** What coaches of a meeting mean by a word, so that answers are about the same thing. */
public record WordMeaning(String word, String meaning) {}
