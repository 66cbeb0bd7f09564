using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class SpecialWordsCalls(Uri server) : ScenarioCalls(server)
{
    public Task SpecialWords_Models_and() => Client.Default.ModelsWithAndAsync(new ModelsAnd { Name = "ok" });

    public Task SpecialWords_Models_as() => Client.Default.ModelsWithAsAsync(new ModelsAs { Name = "ok" });

    public Task SpecialWords_Models_assert() => Client.Default.ModelsWithAssertAsync(new ModelsAssert { Name = "ok" });

    public Task SpecialWords_Models_async() => Client.Default.ModelsWithAsync(new ModelsAsync { Name = "ok" });

    public Task SpecialWords_Models_await() => Client.Default.ModelsWithAwaitAsync(new ModelsAwait { Name = "ok" });

    public Task SpecialWords_Models_break() => Client.Default.ModelsWithBreakAsync(new ModelsBreak { Name = "ok" });

    public Task SpecialWords_Models_class() => Client.Default.ModelsWithClassAsync(new ModelsClass { Name = "ok" });

    public Task SpecialWords_Models_constructor() => Client.Default.ModelsWithConstructorAsync(new ModelsConstructor { Name = "ok" });

    public Task SpecialWords_Models_continue() => Client.Default.ModelsWithContinueAsync(new ModelsContinue { Name = "ok" });

    public Task SpecialWords_Models_def() => Client.Default.ModelsWithDefAsync(new ModelsDef { Name = "ok" });

    public Task SpecialWords_Models_del() => Client.Default.ModelsWithDelAsync(new ModelsDel { Name = "ok" });

    public Task SpecialWords_Models_elif() => Client.Default.ModelsWithElifAsync(new ModelsElif { Name = "ok" });

    public Task SpecialWords_Models_else() => Client.Default.ModelsWithElseAsync(new ModelsElse { Name = "ok" });

    public Task SpecialWords_Models_except() => Client.Default.ModelsWithExceptAsync(new ModelsExcept { Name = "ok" });

    public Task SpecialWords_Models_exec() => Client.Default.ModelsWithExecAsync(new ModelsExec { Name = "ok" });

    public Task SpecialWords_Models_finally() => Client.Default.ModelsWithFinallyAsync(new ModelsFinally { Name = "ok" });

    public Task SpecialWords_Models_for() => Client.Default.ModelsWithForAsync(new ModelsFor { Name = "ok" });

    public Task SpecialWords_Models_from() => Client.Default.ModelsWithFromAsync(new ModelsFrom { Name = "ok" });

    public Task SpecialWords_Models_global() => Client.Default.ModelsWithGlobalAsync(new ModelsGlobal { Name = "ok" });

    public Task SpecialWords_Models_if() => Client.Default.ModelsWithIfAsync(new ModelsIf { Name = "ok" });

    public Task SpecialWords_Models_import() => Client.Default.ModelsWithImportAsync(new ModelsImport { Name = "ok" });

    public Task SpecialWords_Models_in() => Client.Default.ModelsWithInAsync(new ModelsIn { Name = "ok" });

    public Task SpecialWords_Models_is() => Client.Default.ModelsWithIsAsync(new ModelsIs { Name = "ok" });

    public Task SpecialWords_Models_lambda() => Client.Default.ModelsWithLambdaAsync(new ModelsLambda { Name = "ok" });

    public Task SpecialWords_Models_not() => Client.Default.ModelsWithNotAsync(new ModelsNot { Name = "ok" });

    public Task SpecialWords_Models_or() => Client.Default.ModelsWithOrAsync(new ModelsOr { Name = "ok" });

    public Task SpecialWords_Models_pass() => Client.Default.ModelsWithPassAsync(new ModelsPass { Name = "ok" });

    public Task SpecialWords_Models_raise() => Client.Default.ModelsWithRaiseAsync(new ModelsRaise { Name = "ok" });

    public Task SpecialWords_Models_return() => Client.Default.ModelsWithReturnAsync(new ModelsReturn { Name = "ok" });

    public Task SpecialWords_Models_try() => Client.Default.ModelsWithTryAsync(new ModelsTry { Name = "ok" });

    public Task SpecialWords_Models_while() => Client.Default.ModelsWithWhileAsync(new ModelsWhile { Name = "ok" });

    public Task SpecialWords_Models_with() => Client.Default.ModelsWithWithAsync(new ModelsWith { Name = "ok" });

    public Task SpecialWords_Models_yield() => Client.Default.ModelsWithYieldAsync(new ModelsYield { Name = "ok" });

    public Task SpecialWords_Operations_and() => Client.Default.OperationsAndAsync();

    public Task SpecialWords_Operations_as() => Client.Default.OperationsAsAsync();

    public Task SpecialWords_Operations_assert() => Client.Default.OperationsAssertAsync();

    public Task SpecialWords_Operations_async() => Client.Default.OperationsAsync();

    public Task SpecialWords_Operations_await() => Client.Default.OperationsAwaitAsync();

    public Task SpecialWords_Operations_break() => Client.Default.OperationsBreakAsync();

    public Task SpecialWords_Operations_class() => Client.Default.OperationsClassAsync();

    public Task SpecialWords_Operations_constructor() => Client.Default.OperationsConstructorAsync();

    public Task SpecialWords_Operations_continue() => Client.Default.OperationsContinueAsync();

    public Task SpecialWords_Operations_def() => Client.Default.OperationsDefAsync();

    public Task SpecialWords_Operations_del() => Client.Default.OperationsDelAsync();

    public Task SpecialWords_Operations_elif() => Client.Default.OperationsElifAsync();

    public Task SpecialWords_Operations_else() => Client.Default.OperationsElseAsync();

    public Task SpecialWords_Operations_except() => Client.Default.OperationsExceptAsync();

    public Task SpecialWords_Operations_exec() => Client.Default.OperationsExecAsync();

    public Task SpecialWords_Operations_finally() => Client.Default.OperationsFinallyAsync();

    public Task SpecialWords_Operations_for() => Client.Default.OperationsForAsync();

    public Task SpecialWords_Operations_from() => Client.Default.OperationsFromAsync();

    public Task SpecialWords_Operations_global() => Client.Default.OperationsGlobalAsync();

    public Task SpecialWords_Operations_if() => Client.Default.OperationsIfAsync();

    public Task SpecialWords_Operations_import() => Client.Default.OperationsImportAsync();

    public Task SpecialWords_Operations_in() => Client.Default.OperationsInAsync();

    public Task SpecialWords_Operations_is() => Client.Default.OperationsIsAsync();

    public Task SpecialWords_Operations_lambda() => Client.Default.OperationsLambdaAsync();

    public Task SpecialWords_Operations_not() => Client.Default.OperationsNotAsync();

    public Task SpecialWords_Operations_or() => Client.Default.OperationsOrAsync();

    public Task SpecialWords_Operations_pass() => Client.Default.OperationsPassAsync();

    public Task SpecialWords_Operations_raise() => Client.Default.OperationsRaiseAsync();

    public Task SpecialWords_Operations_return() => Client.Default.OperationsReturnAsync();

    public Task SpecialWords_Operations_try() => Client.Default.OperationsTryAsync();

    public Task SpecialWords_Operations_while() => Client.Default.OperationsWhileAsync();

    public Task SpecialWords_Operations_with() => Client.Default.OperationsWithAsync();

    public Task SpecialWords_Operations_yield() => Client.Default.OperationsYieldAsync();

    public Task SpecialWords_Parameters_and() => Client.Default.ParametersWithAndAsync(@and: "ok");

    public Task SpecialWords_Parameters_as() => Client.Default.ParametersWithAsAsync(@as: "ok");

    public Task SpecialWords_Parameters_assert() => Client.Default.ParametersWithAssertAsync(@assert: "ok");

    public Task SpecialWords_Parameters_async() => Client.Default.ParametersWithAsync(@async: "ok");

    public Task SpecialWords_Parameters_await() => Client.Default.ParametersWithAwaitAsync(@await: "ok");

    public Task SpecialWords_Parameters_break() => Client.Default.ParametersWithBreakAsync(@break: "ok");

    public Task SpecialWords_Parameters_class() => Client.Default.ParametersWithClassAsync(@class: "ok");

    public Task SpecialWords_Parameters_constructor() => Client.Default.ParametersWithConstructorAsync(@constructor: "ok");

    public Task SpecialWords_Parameters_continue() => Client.Default.ParametersWithContinueAsync(@continue: "ok");

    public Task SpecialWords_Parameters_def() => Client.Default.ParametersWithDefAsync(@def: "ok");

    public Task SpecialWords_Parameters_del() => Client.Default.ParametersWithDelAsync(@del: "ok");

    public Task SpecialWords_Parameters_elif() => Client.Default.ParametersWithElifAsync(@elif: "ok");

    public Task SpecialWords_Parameters_else() => Client.Default.ParametersWithElseAsync(@else: "ok");

    public Task SpecialWords_Parameters_except() => Client.Default.ParametersWithExceptAsync(@except: "ok");

    public Task SpecialWords_Parameters_exec() => Client.Default.ParametersWithExecAsync(@exec: "ok");

    public Task SpecialWords_Parameters_finally() => Client.Default.ParametersWithFinallyAsync(@finally: "ok");

    public Task SpecialWords_Parameters_for() => Client.Default.ParametersWithForAsync(@for: "ok");

    public Task SpecialWords_Parameters_from() => Client.Default.ParametersWithFromAsync(@from: "ok");

    public Task SpecialWords_Parameters_global() => Client.Default.ParametersWithGlobalAsync(@global: "ok");

    public Task SpecialWords_Parameters_if() => Client.Default.ParametersWithIfAsync(@if: "ok");

    public Task SpecialWords_Parameters_import() => Client.Default.ParametersWithImportAsync(@import: "ok");

    public Task SpecialWords_Parameters_in() => Client.Default.ParametersWithInAsync(@in: "ok");

    public Task SpecialWords_Parameters_is() => Client.Default.ParametersWithIsAsync(@is: "ok");

    public Task SpecialWords_Parameters_lambda() => Client.Default.ParametersWithLambdaAsync(@lambda: "ok");

    public Task SpecialWords_Parameters_not() => Client.Default.ParametersWithNotAsync(@not: "ok");

    public Task SpecialWords_Parameters_or() => Client.Default.ParametersWithOrAsync(@or: "ok");

    public Task SpecialWords_Parameters_pass() => Client.Default.ParametersWithPassAsync(@pass: "ok");

    public Task SpecialWords_Parameters_raise() => Client.Default.ParametersWithRaiseAsync(@raise: "ok");

    public Task SpecialWords_Parameters_return() => Client.Default.ParametersWithReturnAsync(@return: "ok");

    public Task SpecialWords_Parameters_try() => Client.Default.ParametersWithTryAsync(@try: "ok");

    public Task SpecialWords_Parameters_while() => Client.Default.ParametersWithWhileAsync(@while: "ok");

    public Task SpecialWords_Parameters_with() => Client.Default.ParametersWithWithAsync(@with: "ok");

    public Task SpecialWords_Parameters_yield() => Client.Default.ParametersWithYieldAsync(@yield: "ok");

    public Task SpecialWords_Parameters_cancellationToken() => Client.Default.ParametersWithCancellationTokenAsync("ok");

    public Task SpecialWords_ModelProperties_sameAsModel() => Client.Default.ModelPropertiesSameAsModelAsync(new ModelPropertiesSameAsModel { SameAsModel = "ok" });

    public async Task SpecialWords_ModelProperties_dictMethods()
    {
        await Client.Default.ModelPropertiesDictMethodsAsync(new ModelPropertiesDictMethods
        {
            Keys = "ok",
            Items = "ok",
            Values = "ok",
            Popitem = "ok",
            Clear = "ok",
            Update = "ok",
            Setdefault = "ok",
            Pop = "ok",
            Get = "ok",
            Copy = "ok",
        });
    }

    public Task SpecialWords_ModelProperties_withList() => Client.Default.ModelPropertiesWithListAsync(new ModelPropertiesModelWithList { List = "ok" });
}
