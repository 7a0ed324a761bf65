/** Tests of the package with the same name. */
@NullMarked
package dev.cairn.onnx.registry;

import org.jspecify.annotations.NullMarked;
