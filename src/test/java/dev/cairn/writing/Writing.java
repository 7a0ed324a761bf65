package dev.cairn.writing;

import dev.cairn.writing.keys.Keychain;
import dev.cairn.writing.keys.Keys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The writers of a machine in a test: no keychain, and only such variables as are named. */
public final class Writing {
  private Writing() {}

  public static HouseWriters house() {
    return house(Map.of());
  }

  public static HouseWriters house(Map<String, String> environment) {
    return new HouseWriters(
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new Keys(environment, Keychain.NONE));
  }
}
