package dev.cairn.pack;

/** Stops a pack on its way into force; the others go on. */
public final class PackRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient PackProblem problem;

  public PackRefused(PackProblem problem) {
    super(problem.sentence());
    this.problem = problem;
  }

  public PackProblem problem() {
    return problem;
  }
}
