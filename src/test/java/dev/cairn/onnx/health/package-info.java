/** Tests of the package with the same name. */
@NullMarked
package dev.cairn.onnx.health;

import org.jspecify.annotations.NullMarked;
