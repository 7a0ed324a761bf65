package dev.cairn.ledger.checkpoint;

import dev.cairn.ledger.tree.Hash;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with the key said: at this time the ledger had so many entries, and this was its root.
 * In the form of <a href="https://c2sp.org/tlog-checkpoint">C2SP checkpoints</a>; one extension
 * line gives the time.
 *
 * @param origin which ledger, see {@code Ledger.origin}
 * @param size how many entries it speaks of, at least 1
 * @param time as an entry writes it
 * @param note the whole text with its signatures
 */
public record Checkpoint(String origin, long size, Hash root, String time, SignedNote note) {
  private static final String TIME =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z";
  private static final Pattern FORM =
      Pattern.compile(
          String.join(
              "\n",
              "(\\S{1,100})",
              "([1-9][0-9]{0,15})",
              "([A-Za-z0-9+/]{43}=)",
              "time (" + TIME + ")",
              ""));

  /** The first signer is the one whose key the ledger names now; a second one hands over to it. */
  public static Checkpoint sign(
      String origin, long size, Hash root, String time, List<Signer> signers) {
    String text = origin + "\n" + size + "\n" + root.base64() + "\ntime " + time + "\n";
    return of(SignedNote.sign(text, signers))
        .orElseThrow(() -> new IllegalArgumentException("This is no checkpoint: " + text));
  }

  /** Reads the one spelling of a checkpoint; its signatures are not looked at. */
  public static Optional<Checkpoint> parse(byte[] bytes) {
    return SignedNote.parse(bytes).flatMap(Checkpoint::of);
  }

  private static Optional<Checkpoint> of(SignedNote note) {
    Matcher form = FORM.matcher(note.text());
    if (!form.matches()) {
      return Optional.empty();
    }
    return Base64Text.bytes(form.group(3), Hash.LENGTH)
        .map(root ->
            new Checkpoint(
                form.group(1), Long.parseLong(form.group(2)), Hash.of(root), form.group(4), note));
  }

  public byte[] toBytes() {
    return note.toBytes();
  }
}
