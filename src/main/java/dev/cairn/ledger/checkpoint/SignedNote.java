package dev.cairn.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A short text and who signed it, in the form of <a href="https://c2sp.org/signed-note">C2SP signed
 * notes</a>: lines, an empty line, and one line for every signature.
 *
 * @param text what was signed, with its last line end
 */
public record SignedNote(String text, List<Line> signatures) {
  /** Larger ones are refused unread. */
  public static final int LARGEST = 16 << 10;

  private static final String DASH = "\u2014 ";
  private static final int MOST_SIGNATURES = 16;

  /** Who signed, which key, and the signature. */
  public record Line(String name, byte[] id, byte[] signature) {
    public boolean isOf(VerifierKey key) {
      return name.equals(key.name()) && Arrays.equals(id, key.idBytes());
    }

    private boolean isOfTheSameKey(Line other) {
      return name.equals(other.name) && Arrays.equals(id, other.id);
    }

    /** Name and id of the key, for messages. */
    public String key() {
      return name + "+" + HexFormat.of().formatHex(id);
    }

    private String text() {
      byte[] both = Arrays.copyOf(id, id.length + signature.length);
      System.arraycopy(signature, 0, both, id.length, signature.length);
      return DASH + name + " " + Base64Text.of(both) + "\n";
    }

    private static Optional<Line> parse(String line) {
      String[] words = line.split(" ", -1);
      if (words.length != 3 || words[1].isEmpty() || !(words[0] + " ").equals(DASH)) {
        return Optional.empty();
      }
      return Base64Text.bytes(words[2], VerifierKey.ID + VerifierKey.SIGNATURE)
          .map(both ->
              new Line(
                  words[1],
                  Arrays.copyOf(both, VerifierKey.ID),
                  Arrays.copyOfRange(both, VerifierKey.ID, both.length)));
    }
  }

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  public static SignedNote sign(String text, List<Signer> signers) {
    byte[] message = text.getBytes(StandardCharsets.UTF_8);
    List<Line> lines = new ArrayList<>();
    for (Signer signer : signers) {
      VerifierKey key = signer.publicKey();
      lines.add(new Line(key.name(), key.idBytes(), signer.sign(message)));
    }
    return new SignedNote(text, lines);
  }

  /** Reads a note in its one spelling; whether the signatures are right is another question. */
  public static Optional<SignedNote> parse(byte[] bytes) {
    return bytes.length > LARGEST ? Optional.empty() : decoded(bytes).flatMap(SignedNote::lines);
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<SignedNote> lines(String all) {
    int split = all.lastIndexOf("\n\n");
    if (split < 1
        || split + 2 == all.length()
        || !all.endsWith("\n")
        || all.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      return Optional.empty();
    }
    List<Line> signatures = new ArrayList<>();
    for (String line : all.substring(split + 2, all.length() - 1).split("\n", -1)) {
      Optional<Line> signature = Line.parse(line);
      if (signature.isEmpty()
          || signatures.size() == MOST_SIGNATURES
          || signatures.stream().anyMatch(signature.get()::isOfTheSameKey)) {
        return Optional.empty();
      }
      signatures.add(signature.get());
    }
    return Optional.of(new SignedNote(all.substring(0, split + 1), signatures));
  }

  /** Whether a signature line of this key stands there and is right. */
  public boolean isSignedBy(VerifierKey key) {
    return signatures.stream().anyMatch(line -> line.isOf(key) && isRight(line, key));
  }

  public boolean isRight(Line line, VerifierKey key) {
    return key.verifies(text.getBytes(StandardCharsets.UTF_8), line.signature());
  }

  public byte[] toBytes() {
    StringBuilder all = new StringBuilder(text).append('\n');
    signatures.forEach(line -> all.append(line.text()));
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }
}
