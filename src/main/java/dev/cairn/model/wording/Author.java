package dev.cairn.model.wording;

/** Who wrote a passage. */
public sealed interface Author {
  /** "template", "remote", "coach". */
  String word();

  /** Sentences of a pack. */
  record Template(String pack, String version, String sha256) implements Author {
    @Override
    public String word() {
      return "template";
    }
  }

  /** A language model that was asked. */
  record Remote(String provider, String model, String requestId) implements Author {
    @Override
    public String word() {
      return "remote";
    }
  }

  /** A person. */
  record Coach(String name) implements Author {
    @Override
    public String word() {
      return "coach";
    }
  }
}
