package org.liberalparadox;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Analyst;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.People;

/** What must always be true of the house (docs/architecture.md). */
class ArchitectureTest {
    private static final String BASE = "org.liberalparadox";
    private static final String ENGINE = BASE + ".engine..";
    private static final String PROJECTION = BASE + ".projection..";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(LiberalParadoxApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();
    private static final DescribedPredicate<JavaClass> PART_OF_JAVA_BASE = describe(
            "part of java.base",
            type -> type.getBaseComponentType().isPrimitive()
                    || JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));

    /** Exactly specified, so the same bits on every machine. */
    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "addExact",
            "ceil",
            "ceilDiv",
            "clamp",
            "floor",
            "floorDiv",
            "floorMod",
            "max",
            "min",
            "multiplyExact",
            "negateExact",
            "rint",
            "round",
            "signum",
            "subtractExact",
            "toIntExact");

    /** Collections whose order changes from one start of the JVM to the next, and collectors that make them. */
    private static final Set<String> UNORDERED_FACTORIES = Set.of(
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Map.copyOf",
            "java.util.Set.of",
            "java.util.Set.copyOf",
            "java.util.stream.Collectors.toSet",
            "java.util.stream.Collectors.toUnmodifiableSet",
            "java.util.stream.Collectors.toUnmodifiableMap",
            "java.util.stream.Collectors.toConcurrentMap",
            "java.util.stream.Collectors.groupingByConcurrent",
            "java.util.stream.Collectors.partitioningBy");

    @Test
    void theEngineKnowsNothingButTheLanguage() {
        holds(classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat(PART_OF_JAVA_BASE.or(resideInAnyPackage(ENGINE, "org.jspecify.."))));
    }

    @Test
    void projectionsKnowNothingButTheEngine() {
        holds(classes()
                .that()
                .resideInAPackage(PROJECTION)
                .should()
                .onlyDependOnClassesThat(
                        PART_OF_JAVA_BASE.or(resideInAnyPackage(ENGINE, PROJECTION, "org.jspecify.."))));
    }

    @Test
    void timeChanceAndIdentityEnterTheRulesAsData() {
        holds(pure().should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.time..", "java.util.random..", "java.security..", "java.io..", "java.nio..")
                        .or(belongToAnyOf(
                                java.util.UUID.class,
                                java.util.Date.class,
                                java.util.Calendar.class,
                                java.util.Locale.class,
                                java.util.Random.class,
                                java.util.SplittableRandom.class,
                                java.util.concurrent.ThreadLocalRandom.class))));
        holds(pure().should()
                .accessTargetWhere(target(
                        "System, which differs from machine to machine",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && !access.getName().equals("arraycopy"))));
        holds(pure().should()
                .accessTargetWhere(target(
                        "parallel streams",
                        access -> access.getTargetOwner().getPackageName().startsWith("java.util")
                                && Set.of("parallel", "parallelStream").contains(access.getName()))));
    }

    @Test
    void arithmeticGivesTheSameBitsEverywhere() {
        holds(pure().should()
                .accessTargetWhere(target(
                        "Math that a machine may round its own way (StrictMath does not)",
                        access -> access.getTargetOwner().isEquivalentTo(Math.class)
                                && !EXACT_MATH.contains(access.getName()))));
        holds(pure().should()
                .accessTargetWhere(target(
                        "sums and averages of doubles whose order of addition is the library's own",
                        access -> access.getTargetOwner().isEquivalentTo(java.util.stream.DoubleStream.class)
                                        && Set.of("sum", "average", "summaryStatistics")
                                                .contains(access.getName())
                                || Set.of("summingDouble", "averagingDouble", "summarizingDouble")
                                        .contains(access.getName()))));
    }

    @Test
    void nothingInTheRulesHasAnOrderThatChangesFromStartToStart() {
        holds(pure().should()
                .accessTargetWhere(target(
                        "collections without an order",
                        access -> UNORDERED_FACTORIES.contains(
                                access.getTargetOwner().getFullName() + "." + access.getName()))));
        holds(pure().should()
                .accessTargetWhere(target(
                        "collectors into an unordered map",
                        access -> access.getTargetOwner().isEquivalentTo(java.util.stream.Collectors.class)
                                && Set.of("toMap", "groupingBy").contains(access.getName())
                                && unorderedCollector(access))));
        // Looked up, never walked through: rules by id, places by id, package spaces by pair.
        holds(pure().and(not(belongToAnyOf(Rules.class, People.class, Analyst.class)))
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        java.util.HashMap.class,
                        java.util.HashSet.class,
                        java.util.IdentityHashMap.class,
                        java.util.WeakHashMap.class,
                        java.util.concurrent.ConcurrentHashMap.class)));
    }

    /** toMap with a map factory has four arguments, groupingBy three. */
    private static boolean unorderedCollector(JavaAccess<?> access) {
        int arguments =
                access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget t
                        ? t.getRawParameterTypes().size()
                        : 0;
        return arguments < (access.getName().equals("toMap") ? 4 : 3);
    }

    @Test
    void theRulesAreReachedThroughTheEngineOnly() {
        holds(noClasses()
                .that(resideInAPackage(BASE + "..")
                        .and(not(resideInAPackage(ENGINE)))
                        .and(not(resideInAPackage(PROJECTION))))
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + ".engine.rule..")));
    }

    @Test
    void screensBotsAndTheWebSeeViewsOnly() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(BASE + ".ui..", BASE + ".bot..", BASE + ".web..")
                .should()
                .dependOnClassesThat(equivalentTo(GameState.class)
                        .or(equivalentTo(GameEngine.class))
                        .or(resideInAPackage(BASE + ".store.."))));
    }

    @Test
    void onlyScreensKnowVaadin() {
        holds(noClasses()
                .that(resideInAPackage(BASE + "..")
                        .and(not(resideInAPackage(BASE + ".ui..")))
                        .and(not(equivalentTo(LiberalParadoxApplication.class))))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")));
    }

    @Test
    void onlyTheStoreKnowsSql() {
        holds(noClasses()
                .that(resideInAPackage(BASE + "..").and(not(resideInAPackage(BASE + ".store.."))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..")));
    }

    @Test
    void springStaysAtTheEdges() {
        holds(noClasses()
                .that(resideInAPackage(BASE + "..")
                        .and(not(resideInAnyPackage(
                                BASE,
                                BASE + ".cli..",
                                BASE + ".session..",
                                BASE + ".store..",
                                BASE + ".ui..",
                                BASE + ".web..",
                                BASE + ".security.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")));
    }

    /** Javac keeps a sealed family in one package; here nobody opens it again, and every member is a plain value. */
    @Test
    void commandsEventsAndRejectionsAreClosedFamiliesOfRecords() {
        assertThat(Stream.of(GameCommand.class, GameEvent.class, Rejection.class, Objective.Condition.class)
                        .flatMap(ArchitectureTest::members))
                .hasSizeGreaterThan(50)
                .allMatch(Class::isRecord);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(ArchitectureTest::members)
                : Stream.of(family);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        holds(slices().matching(BASE + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
        assertThat(HOUSE.getPackage(BASE).getSubpackagesInTree())
                .filteredOn(p -> !p.getClasses().isEmpty())
                .hasSizeGreaterThan(10)
                .allMatch(ArchitectureTest::isNullMarked);
    }

    private static boolean isNullMarked(JavaPackage p) {
        return p.isAnnotatedWith(NullMarked.class);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        holds(noClasses()
                .that(resideInAPackage(BASE + "..").and(not(resideInAPackage(BASE + ".cli.."))))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction pure() {
        return noClasses().that(resideInAnyPackage(ENGINE, PROJECTION));
    }

    private static DescribedPredicate<JavaAccess<?>> target(
            String description, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return describe(description, predicate);
    }

    private static void holds(ArchRule rule) {
        rule.check(HOUSE);
    }
}
