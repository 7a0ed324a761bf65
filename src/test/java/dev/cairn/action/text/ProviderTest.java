package dev.cairn.action.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Refused;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:11434",
        "http://LOCALHOST/v1",
        "http://127.0.0.1:8080/v1",
        "http://127.3.2.1",
        "http://[::1]:1234/v1"
      })
  void plainHttpMayStayOnThisMachine(String base) {
    assertThat(at(base).stays()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.example.com/v1",
        "http://192.168.1.7:11434",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "ftp://localhost/v1",
        "https://user:key@api.example.com/v1",
        "https://api.example.com/v1?key=1",
        "https:///v1",
        "api.example.com/v1",
        "not an address",
        ""
      })
  void whatCouldBeReadOnTheWayIsRefused(String base) {
    assertThatThrownBy(() -> at(base)).isInstanceOf(Refused.class).hasMessageContaining("Maybe");
  }

  @Test
  void httpsMayLeave() {
    assertThat(at("https://api.example.com/v1").stays()).isFalse();
  }

  @Test
  void aMillionTokensCostTheirPrice() {
    Price price = new Price(new BigDecimal("0.5"), new BigDecimal("1.5"), "USD");
    assertThat(price.of(1_000_000, 2_000_000)).isEqualByComparingTo("3.5");
    assertThat(price.of(1, 0)).isEqualByComparingTo("0.000001");
  }

  private static Provider at(String base) {
    return Provider.at("test", Provider.Kind.OPENAI, base, "m", null);
  }
}
