using ApiVideo.Generator.Building;
using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Generator;

/// <summary>Reads, normalizes, parses and builds a spec in one step, so that no document enters the pipeline.</summary>
internal static class SpecCompiler
{
    public static BuildResult Compile(SpecInput input, CancellationToken cancellationToken)
    {
        var findings = new FindingBag();
        var client = Compile(input, findings, cancellationToken);
        var contract = client is null ? null : ContractOf(input, client, findings);
        var isEmitted = !findings.HasErrors && contract is null;
        return new BuildResult(input.Root.Path, isEmitted ? client?.Model : null, findings.ToFindings(input.Files)) { Contract = contract };
    }

    /// <summary>Builds a client; null after an error among the findings.</summary>
    public static BuiltClient? Compile(SpecInput input, FindingBag findings, CancellationToken cancellationToken)
    {
        var root = SpecPointer.RootOf(input.Root.Path);
        if (input.IsUnusedOverlay)
        {
            findings.OverlayWithoutEffect(root, "no document of the project names this overlay in its option Overlay");
            return null;
        }

        if (input.NamespaceTakenBy is { } other)
        {
            findings.NamespaceClash(root, ClientNames.NamespaceOf(input.Root.Options), other);
            return null;
        }

        try
        {
            return SpecReader.Read(input, findings, cancellationToken) is { } document
                ? ClientBuilder.Build(document, findings, cancellationToken)
                : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The compiler would turn this into a warning without a place, and hide it under missing types.
            findings.GeneratorFailed(root, exception);
            return null;
        }
    }

    /// <summary>Compares the client with its contract, or gives a new contract where these are to be written.</summary>
    public static ContractFile? ContractOf(SpecInput input, BuiltClient client, FindingBag findings)
    {
        var options = input.Root.Options;
        if (options.Contract is not { } path || findings.HasErrors)
        {
            return null;
        }

        try
        {
            var lines = ContractBuilder.Build(client).ToList();
            if (options.IsAcceptingContracts)
            {
                return new ContractFile(client.Model.Client.Scope.Namespace + ".ApiContract.g.cs", path, ContractText.Format(lines));
            }

            if (input.Contract is null)
            {
                findings.UnusableContract(client.Sources.Root, path, "it does not exist, or is not among the additional files");
            }
            else
            {
                ContractCheck.Run(input.Contract, client, lines, findings);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.GeneratorFailed(client.Sources.Root, exception);
        }

        return null;
    }
}
