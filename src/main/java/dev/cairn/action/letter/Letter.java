package dev.cairn.action.letter;

import dev.cairn.action.Refused;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.VerifierKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A signed file: what it says, and by whose key. The signature covers what kind of letter it is and
 * the canonical bytes of what it says, so that white space may change and nothing else.
 *
 * @param key of whoever signed; who holds it is for people to know
 */
record Letter(Kind kind, JsonNode says, VerifierKey key) {
  /** Far above any letter, far below what would hurt. */
  static final int LARGEST = 4_000_000;

  private static final int SIGNATURE = 64;
  private static final String SAYS = "says";
  private static final String KEY = "key";
  private static final String KIND = "letter";
  private static final String SIGNED = "signature";

  /** What a letter is for. */
  enum Kind {
    INVITATION("cairn-invitation-1", "invitation"),
    ANSWERS("cairn-answers-1", "file of answers");

    private final String word;
    private final String called;

    Kind(String word, String called) {
      this.word = word;
      this.called = called;
    }

    String called() {
      return called;
    }
  }

  /** The file, signed; one member a line would be no help to anybody, so it is one line. */
  static byte[] write(Kind kind, JsonNode says, Signer signer) {
    byte[] signature = signer.sign(signed(kind, says));
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put(KEY, signer.publicKey().text()).put(KIND, kind.word);
    file.set(SAYS, says);
    file.put(SIGNED, Base64.getEncoder().encodeToString(signature));
    byte[] line = Canonical.bytes(file);
    byte[] ended = Arrays.copyOf(line, line.length + 1);
    ended[line.length] = '\n';
    return ended;
  }

  /** Reads a letter of a kind, or refuses it in one sentence. */
  static Letter read(Kind kind, byte[] file) {
    if (file.length > LARGEST) {
      throw not(kind, "it has " + file.length + " bytes, and none has more than " + LARGEST);
    }
    JsonNode root = root(kind, file);
    String word = root.path(KIND).asString("");
    if (!word.equals(kind.word)) {
      throw not(
          kind,
          word.isEmpty()
              ? "it does not say that it is one"
              : "it is a \"" + word.substring(0, Math.min(40, word.length())) + "\"");
    }
    VerifierKey key =
        key(root.path(KEY).asString("")).orElseThrow(() -> not(kind, "it names no key"));
    byte[] signature =
        decoded(root.path(SIGNED).asString(""))
            .filter(bytes -> bytes.length == SIGNATURE)
            .orElseThrow(() -> not(kind, "it has no signature"));
    JsonNode says = root.path(SAYS);
    if (!says.isObject() || root.size() != 4) {
      throw not(kind, "it has other parts than one");
    }
    if (!verifies(kind, key, says, signature)) {
      throw new Refused(
          "The "
              + kind.called
              + " was changed after it was signed with the key "
              + key.id()
              + ", so nothing was taken from it. Maybe have it sent once more.");
    }
    return new Letter(kind, says, key);
  }

  private static JsonNode root(Kind kind, byte[] file) {
    try {
      return JsonFile.read(file).root();
    } catch (JsonProblem broken) {
      throw not(kind, "it cannot be read as JSON");
    }
  }

  private static Optional<VerifierKey> key(String text) {
    try {
      return VerifierKey.parse(text);
    } catch (IllegalArgumentException none) {
      // 32 bytes that are no point of the curve.
      return Optional.empty();
    }
  }

  /** What has no canonical form, such as a number beyond all, was signed by nobody. */
  private static boolean verifies(Kind kind, VerifierKey key, JsonNode says, byte[] signature) {
    try {
      return key.verifies(signed(kind, says), signature);
    } catch (IllegalArgumentException | ArithmeticException formless) {
      return false;
    }
  }

  static Refused not(Kind kind, String because) {
    return new Refused(
        "This is no "
            + kind.called
            + ": "
            + because
            + ", so nothing was taken from it. Maybe another file was meant.");
  }

  /** The bytes in Base64; empty if it is none. */
  static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static byte[] signed(Kind kind, JsonNode says) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((kind.word + "\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(Canonical.bytes(says));
    return out.toByteArray();
  }
}
