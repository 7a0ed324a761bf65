package dev.cairn.writing.remote;

import dev.cairn.model.wording.PassageKey;
import dev.cairn.writing.disclosure.Disclosure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an answer while it comes, and hands out each text that was asked for as soon as it is
 * whole. Everything else is dropped and named. There is nowhere a plan could be changed.
 */
final class AnswerReader {
  private static final int DEEPEST = 20;
  private static final int MOST_DROPPED = 20;
  private static final int TEXT_DEPTH = 2;

  /** Stands where bytes were no character. */
  private static final char LOST = '\uFFFD';

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNameLength(200).build())
          .build();

  private final List<PassageKey> asked;
  private final BiConsumer<PassageKey, String> texts;
  private final JsonParser parser;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<PassageKey> had = new TreeSet<>(Comparator.comparing(PassageKey::text));
  private final List<String> dropped = new ArrayList<>();
  private boolean begun;
  private boolean ended;
  private @Nullable String broken;

  AnswerReader(List<PassageKey> asked, BiConsumer<PassageKey, String> texts) {
    this.asked = asked;
    this.texts = texts;
    this.parser = FACTORY.createNonBlockingByteArrayParser(ObjectReadContext.empty());
  }

  /** A piece of the answer; what stands before its first brace and behind its last is left out. */
  void feed(String piece) {
    int from = begun ? 0 : piece.indexOf('{');
    if (from < 0 || ended || broken != null) {
      return;
    }
    begun = true;
    byte[] bytes = piece.substring(from).getBytes(StandardCharsets.UTF_8);
    try {
      ((ByteArrayFeeder) parser.nonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
      for (JsonToken token = parser.nextToken();
          token != JsonToken.NOT_AVAILABLE && token != null && !ended;
          token = parser.nextToken()) {
        take(token);
      }
    } catch (JacksonException fault) {
      broken = fault.getOriginalMessage();
    }
  }

  /** Whether an object was read to its end. */
  boolean whole() {
    return ended;
  }

  /** What was asked for and did not come. */
  List<PassageKey> missing() {
    return asked.stream().filter(key -> !had.contains(key)).toList();
  }

  /** What came and was not asked for. */
  List<String> dropped() {
    return List.copyOf(dropped);
  }

  private void take(JsonToken token) {
    switch (token) {
      case PROPERTY_NAME -> {
        path.removeLast();
        path.addLast(parser.currentName());
      }
      case START_OBJECT, START_ARRAY -> path.addLast("");
      case END_OBJECT, END_ARRAY -> {
        path.removeLast();
        ended = path.isEmpty();
      }
      case VALUE_STRING -> text(parser.getString());
      default -> drop(place() + " (no text)");
    }
  }

  private void text(String text) {
    PassageKey key = path.size() == TEXT_DEPTH ? key(path.getFirst(), path.getLast()) : null;
    if (key == null) {
      drop(place());
    } else if (text.isBlank()) {
      drop(place() + " (empty)");
    } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(text) || text.indexOf(LOST) >= 0) {
      drop(place() + " (broken characters)");
    } else if (!had.add(key)) {
      drop(place() + " (a second time)");
    } else {
      texts.accept(key, text.strip());
    }
  }

  private @Nullable PassageKey key(String day, String part) {
    for (PassageKey key : Disclosure.asked(asked).getOrDefault(day, List.of())) {
      if (key.part().word().equals(part)) {
        return key;
      }
    }
    return null;
  }

  private String place() {
    return String.join(" ", path).strip();
  }

  private void drop(String what) {
    if (dropped.size() < MOST_DROPPED) {
      dropped.add(what);
    }
  }
}
