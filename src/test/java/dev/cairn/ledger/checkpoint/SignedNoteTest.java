package dev.cairn.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.SampleLedger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
  /** The example that Go's own implementation of signed notes is documented with. */
  private static final String PUBLISHED_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String PUBLISHED_NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static SignedNote published() {
    return SignedNote.parse(PUBLISHED_NOTE.getBytes(UTF_8)).orElseThrow();
  }

  @Test
  void aNoteSignedByAnotherProgramIsRight() {
    VerifierKey key = VerifierKey.parse(PUBLISHED_KEY).orElseThrow();
    assertThat(key.text()).isEqualTo(PUBLISHED_KEY);
    assertThat(published().isSignedBy(key)).isTrue();
    assertThat(published().toBytes()).isEqualTo(PUBLISHED_NOTE.getBytes(UTF_8));
  }

  @Test
  void everyChangedBitIsFound() {
    VerifierKey key = VerifierKey.parse(PUBLISHED_KEY).orElseThrow();
    byte[] good = PUBLISHED_NOTE.getBytes(UTF_8);
    for (int bit = 0; bit < 8 * good.length; bit++) {
      byte[] changed = good.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(SignedNote.parse(changed).filter(note -> note.isSignedBy(key)))
          .as("bit %s", bit)
          .isEmpty();
    }
  }

  @Test
  void everyChangedBitOfAKeyIsFound() {
    byte[] good = PUBLISHED_KEY.getBytes(UTF_8);
    for (int bit = 0; bit < 8 * good.length; bit++) {
      byte[] changed = good.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(VerifierKey.parse(new String(changed, ISO_8859_1))).as("bit %s", bit).isEmpty();
    }
  }

  @Test
  void whatIsNoNoteIsNotRead() {
    for (String text :
        List.of(
            "",
            "\n\n",
            "text\n",
            "text\n\n",
            "text\n\n— a b\n",
            PUBLISHED_NOTE + "\n",
            PUBLISHED_NOTE.strip(),
            PUBLISHED_NOTE.replace("— ", "- "),
            PUBLISHED_NOTE.replace("\n", "\r\n"),
            "x".repeat(SignedNote.LARGEST) + PUBLISHED_NOTE)) {
      assertThat(SignedNote.parse(text.getBytes(UTF_8))).as(text).isEmpty();
    }
    assertThat(SignedNote.parse(new byte[] {(byte) 0xC3, '\n', '\n'})).isEmpty();
  }

  @Test
  void aKeyOfOurOwnSignsAndComesBackFromItsText() {
    SigningKey key = SigningKey.generate("cairn/ledger/test", new SecureRandom());
    SigningKey again = SigningKey.parse(key.secretText()).orElseThrow();
    SignedNote note = SignedNote.sign("one line\n", List.of(again));

    assertThat(note.isSignedBy(key.publicKey())).isTrue();
    assertThat(SignedNote.parse(note.toBytes()).orElseThrow().isSignedBy(key.publicKey())).isTrue();
    assertThat(note.isSignedBy(SampleLedger.KEY.publicKey())).isFalse();
    assertThat(key).hasToString("private key of " + key.publicKey().text());
  }

  @Test
  void halvesOfTwoKeysMakeNoKey() {
    String mine = SampleLedger.KEY.secretText();
    String other = SampleLedger.LATER_KEY.secretText();
    assertThat(
            SigningKey.parse(
                mine.substring(0, mine.lastIndexOf(' ')) + other.substring(other.lastIndexOf(' '))))
        .isEmpty();
    assertThat(SigningKey.parse(mine)).isPresent();
    assertThat(SigningKey.parse("")).isEqualTo(Optional.empty());
  }
}
