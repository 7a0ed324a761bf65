package dev.cairn.writing.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.Written;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Language;
import dev.cairn.work.Cancel;
import dev.cairn.writing.HouseWriters;
import dev.cairn.writing.Texts;
import dev.cairn.writing.keys.Keychain;
import dev.cairn.writing.keys.Keys;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A real service, for whoever has one: {@code CAIRN_TEXT_BASE} and {@code CAIRN_TEXT_MODEL} name
 * it, {@code CAIRN_TEXT_KIND} what it speaks, {@code CAIRN_KEY_REAL} its key. Week 9 of a sample
 * athlete is sent, who does not exist.
 */
@Tag("service")
class RealServiceTest {
  private static final int WEEK = 9;

  @Test
  void writesAWeekThatMayBeShown() throws Exception {
    String base = System.getenv("CAIRN_TEXT_BASE");
    String model = System.getenv("CAIRN_TEXT_MODEL");
    assumeTrue(base != null && model != null, "no service is named");
    Provider provider = Provider.at("real", kind(), base, model, null);
    HouseWriters writers =
        new HouseWriters(Clock.systemUTC(), new Keys(System.getenv(), Keychain.NONE));
    var remote = writers.remote(new OpaqueId("0".repeat(32)));
    assertThat(remote.tryOut(provider, new Cancel()).took()).isPositive();
    Outgoing shown =
        remote.prepare(
            provider, SampleWeek.of(Texts.plan("alex"), Language.ENGLISH).get(WEEK).wish());
    Written written = remote.send(shown, Listener.NONE, new Cancel());
    assertThat(written.passages()).isNotEmpty();
    assertThat(written.passages()).anyMatch(Checked.Sound.class::isInstance);
    assertThat(written.sent().getFirst().body()).isEqualTo(shown.body());
  }

  private static Provider.Kind kind() {
    String word = System.getenv("CAIRN_TEXT_KIND");
    return Arrays.stream(Provider.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(Provider.Kind.OPENAI);
  }
}
