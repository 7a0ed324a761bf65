package dev.cairn.writing.guard;

import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Rendering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A draft as it is read: its words in small letters, its slots, its sentences and clauses. */
final class Reading {
  /** Stands for a slot, so that every place in the text stays where it is. */
  static final char HOLE = '\uE000';

  /** Also where nobody left a space, so that nothing rides along with what stands before it. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…](?=\\s|$|[\\p{L}" + HOLE + "])|[\\n]");

  private static final Pattern DATE_DOT = Pattern.compile("[0-9]{1,2}\\.$");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[,;:–—]\\s|(?= and then | und danach"
              + " )|\\s-\\s|\\b(?:because|while|whereas|but|weil|während|aber|sondern)\\b");

  final Draft draft;
  final FactSheet sheet;
  final Rendering shown;
  final Lexicon lexicon;
  final String prose;
  final String lower;
  final List<Hole> holes = new ArrayList<>();
  private final List<Span> sentences;
  private final List<Span> clauses;

  /** From a character up to another. */
  record Span(int from, int to) {
    boolean holds(int at) {
      return at >= from && at < to;
    }
  }

  /** A slot and the fact it names; null where there is none of that id. */
  record Hole(int from, int to, String id, Form form, @Nullable Fact fact) {}

  Reading(Draft draft, FactSheet sheet, Rendering shown) {
    this.draft = draft;
    this.sheet = sheet;
    this.shown = shown;
    this.lexicon = Lexicon.of(shown.language());
    this.prose = plain(draft.prose());
    this.lower = blanked(prose).toLowerCase(Locale.ROOT);
    this.sentences = split(new Span(0, lower.length()), SENTENCE_END, true);
    List<Span> parts = new ArrayList<>();
    for (Span sentence : sentences) {
      parts.addAll(split(sentence, CLAUSE_END, false));
    }
    this.clauses = parts;
  }

  /** Spaces and hyphens of typesetters are as good as plain ones. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2011', '-');
  }

  private String blanked(String text) {
    Matcher slot = Piece.SLOT.matcher(text);
    StringBuilder blanked = new StringBuilder(text);
    while (slot.find()) {
      Form form = slot.group(2) == null ? Form.FIGURE : Form.of(slot.group(2)).orElse(null);
      Fact fact = form == null ? null : sheet.fact(slot.group(1)).orElse(null);
      holes.add(
          new Hole(
              slot.start(), slot.end(), slot.group(1), form == null ? Form.FIGURE : form, fact));
      for (int i = slot.start(); i < slot.end(); i++) {
        blanked.setCharAt(i, HOLE);
      }
    }
    return blanked.toString();
  }

  private List<Span> split(Span whole, Pattern end, boolean sentence) {
    List<Span> parts = new ArrayList<>();
    Matcher found = end.matcher(lower).region(whole.from(), whole.to());
    found.useTransparentBounds(true);
    int from = whole.from();
    while (found.find()) {
      if (!sentence || !DATE_DOT.matcher(lower.substring(from, found.end())).find()) {
        parts.add(new Span(from, found.end()));
        from = found.end();
      }
    }
    if (from < whole.to()) {
      parts.add(new Span(from, whole.to()));
    }
    return parts;
  }

  List<Span> sentences() {
    return sentences;
  }

  List<Span> clauses() {
    return clauses;
  }

  Span sentence(int at) {
    return at(sentences, at);
  }

  Span clause(int at) {
    return at(clauses, at);
  }

  private Span at(List<Span> spans, int at) {
    return spans.stream()
        .filter(span -> span.holds(at))
        .findFirst()
        .orElse(new Span(0, lower.length()));
  }

  String text(Span span) {
    return lower.substring(span.from(), span.to());
  }

  String words(int from, int to) {
    return prose.substring(from, to);
  }

  boolean ofDay() {
    return draft.key().part().ofDay();
  }

  @Nullable LocalDate day() {
    return draft.key().day();
  }

  /** Where a pattern is found, in the whole text. */
  List<Span> find(Pattern pattern) {
    return find(pattern, new Span(0, lower.length()));
  }

  List<Span> find(Pattern pattern, Span in) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(lower).region(in.from(), in.to());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** Whether a denial stands shortly before, in the same sentence. */
  boolean denied(int at) {
    Span sentence = sentence(at);
    int from = Math.max(sentence.from(), at - 32);
    Span before = new Span(from, at);
    return !find(lexicon.words("negation"), before).isEmpty()
        && find(lexicon.words("no real negation"), before).isEmpty();
  }
}
