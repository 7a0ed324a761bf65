package dev.cairn.trail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a coach that not everybody knows, each with one sentence. */
public final class Glossary {
  private static final String FILE = "glossary.txt";
  private static final Glossary SHIPPED = new Glossary(read());

  private final List<Entry> entries;

  private Glossary(String text) {
    List<Entry> read = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(": ");
      read.add(new Entry(line.substring(0, colon), line.substring(colon + 2)));
    }
    this.entries = List.copyOf(read);
  }

  /** A term and what it means. */
  public record Entry(String term, String meaning) {
    /** Whether a text uses the term, in the singular or the plural. */
    public boolean in(String text) {
      return Pattern.compile(
              "(?<![\\w-])" + Pattern.quote(term) + "s?(?![\\w-])", Pattern.CASE_INSENSITIVE)
          .matcher(text)
          .find();
    }
  }

  public static Glossary shipped() {
    return SHIPPED;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The terms that a text uses, in alphabetical order. */
  public List<Entry> in(String text) {
    return entries.stream().filter(entry -> entry.in(text)).toList();
  }

  private static String read() {
    try (InputStream file = Glossary.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The program was built without its glossary");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
