package dev.cairn.writing.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.text.ServiceKeys.Where;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final Secret TYPED = new Secret("typed-in-this-run");

  private final Chain chain = new Chain();

  @Test
  void theEnvironmentOutranksWhatIsKept() {
    Keys keys = new Keys(Map.of("CAIRN_KEY_HOME_SERVER", "from outside"), chain);
    keys.keep("home-server", TYPED);
    Keys.Found found = keys.find("home-server").orElseThrow();
    assertThat(found.where()).isEqualTo(Where.ENVIRONMENT);
    assertThat(found.key().reveal()).isEqualTo("from outside");
  }

  @Test
  void aBlankVariableIsNoKey() {
    assertThat(new Keys(Map.of("CAIRN_KEY_A", "  "), chain).find("a")).isEmpty();
  }

  @Test
  void theKeychainKeepsAKeyForTheNextRun() {
    assertThat(new Keys(Map.of(), chain).keep("a", TYPED)).isEqualTo(Where.KEYCHAIN);
    assertThat(new Keys(Map.of(), chain).find("a").orElseThrow().where()).isEqualTo(Where.KEYCHAIN);
  }

  @Test
  void withoutAKeychainAKeyEndsWithTheRun() {
    Keys keys = new Keys(Map.of(), Keychain.NONE);
    assertThat(keys.keep("a", TYPED)).isEqualTo(Where.THIS_RUN);
    assertThat(keys.find("a").orElseThrow().key().reveal()).isEqualTo("typed-in-this-run");
    assertThat(new Keys(Map.of(), Keychain.NONE).find("a")).isEmpty();
  }

  @Test
  void aForgottenKeyIsGoneEverywhere() {
    Keys keys = new Keys(Map.of(), chain);
    keys.keep("a", TYPED);
    keys.forget("a");
    assertThat(keys.find("a")).isEmpty();
    assertThat(chain.kept).isEmpty();
  }

  @Test
  void aKeyPrintsAsNothingAndKnowsItsPieces() {
    assertThat(TYPED).hasToString("(key)");
    assertThat(new Keys.Found(TYPED, Where.THIS_RUN).toString()).doesNotContain("typed");
    assertThat(TYPED.within("it was TYPED-in, wasn't it")).isTrue();
    assertThat(TYPED.within("nothing of the kind")).isFalse();
  }

  /** What this machine really has: a keychain, or the plain answer that there is none. */
  @Test
  void theSystemsKeychainIsThereOrSaysSo() {
    assertThat(SystemKeychain.ofSystem().find("cairn-test-nobody")).isEmpty();
  }

  private static final class Chain implements Keychain {
    private final Map<String, Secret> kept = new TreeMap<>();

    @Override
    public Optional<Secret> find(String provider) {
      return Optional.ofNullable(kept.get(provider));
    }

    @Override
    public boolean keep(String provider, Secret key) {
      kept.put(provider, key);
      return true;
    }

    @Override
    public void forget(String provider) {
      kept.remove(provider);
    }
  }
}
