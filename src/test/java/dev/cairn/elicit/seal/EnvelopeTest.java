package dev.cairn.elicit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final byte[] PURPOSE = "modifiers/bold-growth/first".getBytes(UTF_8);

  private final RoundKey key = RoundKey.generate(CHANCE);

  @Property(tries = 50)
  void whatWasSealedComesBack(@ForAll @Size(max = 3000) byte[] plain) {
    byte[] sealed = Envelope.seal(key.open(), plain, PURPOSE, CHANCE);
    assertThat(Envelope.open(RoundKey.of(key.open(), key.secret()), sealed, PURPOSE))
        .hasValue(plain);
  }

  @Test
  void nobodyElseOpensIt() {
    byte[] sealed = Envelope.seal(key.open(), "7.5 per cent".getBytes(UTF_8), PURPOSE, CHANCE);
    assertThat(Envelope.open(RoundKey.generate(CHANCE), sealed, PURPOSE)).isEmpty();
    assertThat(Envelope.open(key, sealed, "another question".getBytes(UTF_8))).isEmpty();
    assertThat(new String(sealed, UTF_8)).doesNotContain("per cent");
  }

  @Test
  void theLengthTellsNothing() {
    int none = Envelope.seal(key.open(), new byte[0], PURPOSE, CHANCE).length;
    int some = Envelope.seal(key.open(), new byte[900], PURPOSE, CHANCE).length;
    assertThat(some).isEqualTo(none);
  }

  @Test
  void twoEnvelopesOfTheSameDiffer() {
    byte[] plain = "less".getBytes(UTF_8);
    assertThat(Envelope.seal(key.open(), plain, PURPOSE, CHANCE))
        .isNotEqualTo(Envelope.seal(key.open(), plain, PURPOSE, CHANCE));
  }

  /** Every byte counts: whichever is changed, it does not open. */
  @Test
  void oneChangedByteIsNoticedWhereverItIs() {
    byte[] sealed = Envelope.seal(key.open(), "less".getBytes(UTF_8), PURPOSE, CHANCE);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertThat(Envelope.open(key, changed, PURPOSE)).as("byte %d", at).isEmpty();
    }
    assertThat(Envelope.open(key, new byte[0], PURPOSE)).isEmpty();
    assertThat(Envelope.open(key, new byte[] {0x7f, 0x7f, 1}, PURPOSE)).isEmpty();
  }
}
