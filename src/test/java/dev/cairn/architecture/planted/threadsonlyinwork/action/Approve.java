package dev.cairn.architecture.planted.threadsonlyinwork.action;

/** An action that starts a thread of its own. */
public final class Approve {
  /** Starts it. */
  public Thread start(Runnable rest) {
    return Thread.startVirtualThread(rest);
  }
}
