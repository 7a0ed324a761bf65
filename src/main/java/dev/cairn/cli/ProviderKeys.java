package dev.cairn.cli;

import dev.cairn.action.text.ServiceKeys;

/** Says where a key is, and never what it is. */
final class ProviderKeys {
  private ProviderKeys() {}

  static String place(ServiceKeys.Where where, String provider, ServiceKeys keys) {
    return switch (where) {
      case ENVIRONMENT -> keys.variable(provider);
      case KEYCHAIN -> "the keychain";
      case THIS_RUN -> "this run";
    };
  }
}
