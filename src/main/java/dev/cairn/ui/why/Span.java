package dev.cairn.ui.why;

import dev.cairn.trail.Glossary;
import dev.cairn.trail.Glossary.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of a text: plain, or a word of the trade with its meaning. */
public record Span(String text, @Nullable Entry term) {
  private static final Pattern TERMS =
      Pattern.compile(
          Glossary.shipped().entries().stream()
              .map(Entry::term)
              .sorted((one, other) -> Integer.compare(other.length(), one.length()))
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\w-])(", ")s?(?![\\w-])")),
          Pattern.CASE_INSENSITIVE);

  /** A text with the first use of each term marked. */
  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    List<String> known = new ArrayList<>();
    Matcher found = TERMS.matcher(text);
    int told = 0;
    while (found.find()) {
      Entry entry = entry(found.group(1));
      if (!known.contains(entry.term())) {
        known.add(entry.term());
        if (found.start() > told) {
          spans.add(new Span(text.substring(told, found.start()), null));
        }
        spans.add(new Span(found.group(), entry));
        told = found.end();
      }
    }
    if (told < text.length()) {
      spans.add(new Span(text.substring(told), null));
    }
    return spans;
  }

  private static Entry entry(String term) {
    return Glossary.shipped().entries().stream()
        .filter(entry -> entry.term().equalsIgnoreCase(term))
        .findFirst()
        .orElseThrow();
  }
}
