package org.chamfer.geometry.manifold.tuning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A step of the build: rewrites the classes that Chicory made of the kernel's WebAssembly, so that they are quick before
 * the JVM has optimised them, and cheaper to optimise. Chicory's code calls a small static method for each access to
 * memory, each comparison and each poll for cancellation; in functions of this size HotSpot does not inline them. Here
 * they become plain instructions on the array of {@code FlatMemory}. What the functions compute stays the same.
 *
 * <p>Classes that have been rewritten already are left alone.
 */
public final class KernelTuning {
    private final UnalignedAccesses unaligned;
    private final ClassFile classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(KernelTuning::hierarchy));

    private KernelTuning(UnalignedAccesses unaligned) {
        this.unaligned = unaligned;
    }

    /**
     * Runs the step.
     *
     * @param arguments the WebAssembly file, the folder of the generated classes
     */
    public static void main(String[] arguments) throws IOException {
        KernelTuning tuning = new KernelTuning(UnalignedAccesses.in(Path.of(arguments[0])));
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            for (Path file : files.filter(KernelTuning::isMachine).sorted().toList()) {
                Files.write(file, tuning.tuned(file));
            }
        }
    }

    /** The helper methods that the code called before need not change. */
    private static boolean isMachine(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(Names.MACHINE.displayName()) && !name.startsWith(Names.HELPERS.displayName());
    }

    private byte[] tuned(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ClassModel original = classes.parse(bytes);
            boolean done = original.methods().stream()
                    .anyMatch(
                            method -> method.methodTypeSymbol().parameterList().contains(Names.FLAT_MEMORY));
            return done ? bytes : rewritten(original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] rewritten(ClassModel original) {
        return classes.transformClass(original, (target, element) -> {
            if (element instanceof MethodModel method) {
                target.withMethod(
                        method.methodName().stringValue(),
                        Names.onFlatMemory(method.methodTypeSymbol()),
                        method.flags().flagsMask(),
                        builder -> method.forEach(part -> {
                            if (part instanceof CodeModel code) {
                                builder.withCode(out -> new FunctionTuning(method, code, out, unaligned).run());
                            } else {
                                builder.with(part);
                            }
                        }));
            } else {
                target.with(element);
            }
        });
    }

    /** Only exceptions of the class library have superclasses that matter. */
    private static ClassHierarchyInfo hierarchy(ClassDesc type) {
        ClassHierarchyInfo known = ClassHierarchyResolver.defaultResolver().getClassInfo(type);
        return known != null ? known : ClassHierarchyInfo.ofClass(ConstantDescs.CD_Object);
    }
}
