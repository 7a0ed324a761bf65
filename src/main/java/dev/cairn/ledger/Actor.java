package dev.cairn.ledger;

import java.util.regex.Pattern;

/** Who acted: a person, known here only by an opaque id, or a part of the program. */
public sealed interface Actor {
  String PERSON = "person:";
  String PROGRAM = "program:";

  /** As an entry writes it. */
  String text();

  record Person(OpaqueId id) implements Actor {
    @Override
    public String text() {
      return PERSON + id.hex();
    }
  }

  /** A part such as {@code engine}; its version belongs into the payload. */
  record Program(String part) implements Actor {
    private static final Pattern FORM = Pattern.compile("[a-z]{1,32}");

    public Program {
      if (!FORM.matcher(part).matches()) {
        throw new IllegalArgumentException(
            "A part of the program is one small word, not \"" + part + "\"");
      }
    }

    @Override
    public String text() {
      return PROGRAM + part;
    }
  }

  static Actor parse(String text) {
    if (text.startsWith(PERSON)) {
      return new Person(new OpaqueId(text.substring(PERSON.length())));
    }
    if (text.startsWith(PROGRAM)) {
      return new Program(text.substring(PROGRAM.length()));
    }
    throw new IllegalArgumentException("Neither a person nor a program: \"" + text + "\"");
  }
}
