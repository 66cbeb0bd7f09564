using System.Numerics;
using System.Reflection;
using Warehouse.Models;
using Warehouse.Mvc;

namespace ApiVideo.DotNetServers.Tests;

/// <summary>Where the server has a number the clients have one: no JSON element, no union, no text.</summary>
internal sealed class NumberTypeTests
{
    // Documents that call these types objects, and the client with them.
    private static readonly string[] SaidToBeObjects =
    [
        "Swashbuckle.Rarities.Half", "NSwag.Rarities.Half", "NSwag.Rarities.Int128", "NSwag.Rarities.SByte",
        "Swashbuckle.RaritiesInQuery.half", "NSwag.RaritiesInQuery.half", "NSwag.RaritiesInQuery.large", "NSwag.RaritiesInQuery.small",
    ];

    // Microsoft's package says "string" of a parameter that is bound by TryParse.
    private static readonly string[] SaidToBeTexts = ["RaritiesInQuery.large", "RaritiesInQuery.half"];

    private static IEnumerable<string> Clients =>
        from type in typeof(NumberTypeTests).Assembly.GetTypes()
        where type.Name == "WarehouseClient"
        orderby type.Namespace
        select type.Namespace;

    [TestCaseSource(nameof(Clients))]
    public void Members_are_numbers(string client)
    {
        var wrong =
            from model in typeof(Numbers).Assembly.GetExportedTypes()
            where model.Namespace == typeof(Numbers).Namespace && TypeOf(client, model.Name) is not null
            from member in model.GetProperties()
            where IsNumber(member.PropertyType)
            let emitted = TypeOf(client, model.Name)!.GetProperty(member.Name)
            where !IsSaidOtherwise(client, model.Name, member.Name) && (emitted is null || !IsNumber(emitted.PropertyType))
            select $"{model.Name}.{member.Name}: {emitted?.PropertyType}";

        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Clients))]
    public void Parameters_are_numbers(string client)
    {
        var wrong =
            from controller in typeof(NumbersController).Assembly.GetExportedTypes()
            where controller.Namespace == typeof(NumbersController).Namespace
            let api = TypeOf(client, controller.Name.Replace("Controller", "Api", StringComparison.Ordinal))
            from action in controller.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            from parameter in action.GetParameters()
            where IsNumber(parameter.ParameterType)
            let emitted = api?.GetMethod(action.Name + "Async")?.GetParameters().FirstOrDefault(given => given.Name == parameter.Name)
            where emitted is not null && !IsSaidOtherwise(client, action.Name, parameter.Name!) && !IsNumber(emitted.ParameterType)
            select $"{action.Name}({parameter.Name}): {emitted.ParameterType}";

        Assert.That(wrong, Is.Empty);
    }

    private static Type? TypeOf(string client, string name) => typeof(NumberTypeTests).Assembly.GetType($"{client}.{name}");

    private static bool IsSaidOtherwise(string client, string type, string member) =>
        SaidToBeObjects.Contains($"{client.Split('.')[^1]}.{type}.{member}")
        || (SaidToBeTexts.Contains($"{type}.{member}") && client.Contains("AspNet", StringComparison.Ordinal));

    private static bool IsNumber(Type type)
    {
        if (type.IsGenericType && type.Name.StartsWith("Optional", StringComparison.Ordinal))
        {
            type = type.GetGenericArguments()[0];
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return !type.IsEnum && type != typeof(char) && type.GetInterfaces().Any(
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(INumberBase<>));
    }
}
