using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>What must hold of every run's pipeline.</summary>
internal static class PipelineCheck
{
    private static readonly string[] ForeignNamespaces = ["Microsoft.CodeAnalysis", "NSwag", "NJsonSchema", "Newtonsoft", "YamlDotNet"];

    /// <summary>Demands that a second run on an equal compilation finds every step's and every file's result again.</summary>
    public static void IsAllCached(GeneratorRunResult second)
    {
        foreach (var name in TrackingNames.All.Where(second.TrackedSteps.ContainsKey))
        {
            AssertCached(name, second.TrackedSteps[name]);
        }

        foreach (var (name, steps) in second.TrackedOutputSteps)
        {
            AssertCached(name, steps);
        }
    }

    /// <summary>Demands that no compiler or parser object lives in the pipeline, where it would keep memory and break equality.</summary>
    public static void HoldsValuesOnly(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in TrackingNames.All.Where(result.TrackedSteps.ContainsKey))
        {
            foreach (var output in result.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                Walk(output.Value, name, seen);
            }
        }
    }

    private static void AssertCached(string name, IEnumerable<IncrementalGeneratorRunStep> steps) =>
        Assert.That(
            steps.SelectMany(step => step.Outputs).Select(output => output.Reason),
            Is.All.EqualTo(IncrementalStepRunReason.Cached).Or.EqualTo(IncrementalStepRunReason.Unchanged),
            $"The step {name} ran again for nothing.");

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
        {
            return;
        }

        var type = value.GetType();
        Assert.That(value, Is.Not.InstanceOf<Delegate>(), path);
        Assert.That(ForeignNamespaces, Has.None.Matches<string>(name => (type.FullName ?? "").StartsWith(name, StringComparison.Ordinal)), $"{path} holds a {type}.");
        if (value is Array items)
        {
            WalkItems(items, path, seen);
            return;
        }

        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }

    private static void WalkItems(IEnumerable items, string path, HashSet<object> seen)
    {
        foreach (var item in items)
        {
            Walk(item, path + "[]", seen);
        }
    }
}
