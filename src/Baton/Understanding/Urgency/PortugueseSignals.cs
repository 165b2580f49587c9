namespace Baton.Understanding.Urgency;

internal static class PortugueseSignals
{
    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.Safety, ["incendio|fumaca|fumo|chamas|faiscas|explosao|explodiu|vazamento_de_gas|fuga_de_gas|cheiro_a_gas|cheiro_de_gas|cheiro_de_queimado|cheiro_a_queimado|choque_eletrico|ferido|ferida|feridos|perigo|perigoso|intoxicacao|pegou_fogo|pegando_fogo", "preso|presa|presos .. elevador"]),
        (SignalKind.Breach, ["hackeado|hackeada|hackearam|hacker|invadido|invadida|invadiram|ransomware|vazamento_de_dados|pirateada|clonado|clonaram", "roubando|a_roubar|roubaram .. dinheiro|conta|dados", "alguem .. entrou|acessou|mudou|alterou|usando|comprou", "senhas|chaves|dados .. roubados|roubadas|vazaram|vazados|publicados"]),
        (SignalKind.Exposure, ["dados|faturas|pedidos|documentos|encomendas .. de outros|outro|outra|outras clientes|cliente|pessoas|empresa|pacientes", "vejo|ve|vemos .. de outros|outro clientes|cliente"]),
        (SignalKind.Outage, ["apagao|parado_totalmente|totalmente_parada|totalmente_parado|tudo_parado|paralisado|paralisada|fora_do_ar|nada_funciona|queda_total|parou_tudo", "site|servidor|sistema|loja|caixa|caixas|rede|producao|plataforma|servico|fabrica|linha .. caiu|cairam|parado|parada|parou|pararam|em_baixo|inacessivel|offline", "ninguem consegue|pode"]),
        (SignalKind.Suspicion, ["suspeito|suspeita|suspeitos|phishing|fraude|golpe|burla|fraudulento|fraudulenta", "acesso|login|dispositivo .. desconhecido|nao_reconheco", "celular|telemovel|telefone|portatil .. roubado|perdi|roubaram", "roubaram|perdi .. celular|telemovel|telefone"]),
        (SignalKind.DataLoss, ["perdi|perdemos|perdeu|perderam|apagou|apagaram|apagados|sumiram|sumiu|desapareceram|desapareceu|excluido|excluidos .. dados|arquivos|ficheiros|fotos|documentos|pedidos|trabalho|contatos|projetos|projeto|tudo|todos|todas", "dados|arquivos|ficheiros|fotos|documentos|pedidos|contatos|projetos|registros .. perdidos|apagados|sumiram|desapareceram|perderam|foram_excluidos"]),
        (SignalKind.MoneyLoss, ["pagamentos|pagamento .. falhando|falham|falhar|recusados|recusado|nao", "perdendo|perdemos|perder|perco|perder .. dinheiro|vendas|clientes|receita|euros|reais|€", "salarios|folha_de_pagamento|conta_errada|multa"]),
        (SignalKind.Vulnerable, ["paciente|pacientes|hospital|clinica|medicamento*|remedio*|insulina|bebe|cadeira_de_rodas|idosos|dialise", "sem aquecimento|luz|agua|energia|eletricidade"]),
        (SignalKind.Everybody, ["todos|todas|nenhum os|nossos|as|nossas|meus|dos_nossos? clientes|usuarios|utilizadores|funcionarios|colegas|lojas|caixas|alunos|colaboradores", "todo_mundo|toda_a_gente|ninguem", "toda|todo|inteira a|o|nossa? empresa|equipa|equipe|escritorio|fabrica|loja|escola|armazem|predio"]),
        (SignalKind.Production, ["producao|ambiente_de_producao"]),
        (SignalKind.Ongoing, ["cada|por minuto|segundo|hora", "agora_mesmo|neste_momento|neste_instante"]),
        (SignalKind.UrgencyWord, ["urgente|urgentemente|urgencia|imediatamente|imediata|imediato|o_quanto_antes|o_mais_rapido_possivel|critico|critica|de_imediato|emergencia"]),
        (SignalKind.Blocked, ["bloqueado|bloqueada|bloqueados|impossivel|sem_acesso|nao_conseguimos|nao_podemos", "nao consigo|posso|conseguimos|podemos .. trabalhar|entrar|acessar|aceder|enviar|pagar|abrir|faturar|imprimir|iniciar"]),
        (SignalKind.Several, ["varios|varias|muitos|muitas|alguns|metade|dezenas|# dos|de? nossos|os? clientes|usuarios|utilizadores|colegas|funcionarios|pedidos|encomendas", "nossa|a|nossos equipe|equipa|clientes"]),
        (SignalKind.Charge, ["cobrado|cobrada|cobraram|debitado|debitada|paguei|faturado duas_vezes|em_dobro|a_mais|por_engano|duas", "cobranca|debito .. duplicada|duplicado|desconhecida|indevida|inesperada|nao_reconheco", "reembolso|estorno|reembolsem"]),
        (SignalKind.Problem, ["erro|erros|falha|falhas|falhando|falham|avaria|avariado|problema|problemas|defeito|defeituoso|quebrado|quebrada|partido|danificado|danificada|errado|errada|incorreto|falta|faltam|lento|lenta|atraso|atrasado|atrasada|vazio|recusado|recusada|trava|duplicado", "nao|nunca .. funciona|funcionam|carrega|chega|chegou|responde|abre|aparece|envia|consigo|recebi|conecta|liga|sai"]),
        (SignalKind.Repeated, ["segunda|terceira|quarta|# vez .. que|escrevo", "sem_resposta|ninguem_responde|continuo_a_espera|de_novo"]),
        (SignalKind.Duration, ["desde ontem|hoje|a|o|as|segunda|esta", "ha|faz #|varios|dois|tres|dias|horas|semanas|uma|duas"]),
        (SignalKind.NoHurry, ["nao|nada|sem .. urgente|pressa|urgencia", "quando .. puderem|tempo|puder|tiverem", "sem_pressa|pode_esperar"]),
        (SignalKind.Wish, ["seria .. bom|otimo|util|legal|interessante|excelente|bem", "sugestao|sugiro|ideia|proponho|gostaria_de_poder|gostariamos_de_poder|tomara"]),
        (SignalKind.Minor, ["erro_de_digitacao|gralha|cosmetico|pequeno_detalhe|detalhe|pequeno_erro|sem_importancia|nada_grave|nao_e_grave"]),
        (SignalKind.Curious, ["simples_duvida|so_uma_pergunta|so_uma_duvida|por_curiosidade|so_queria_saber|pergunta_rapida|duvida_rapida|obrigado_por|obrigada_por|obrigado_pelo|obrigada_pelo|parabens"]),
        (SignalKind.Workaround, ["solucao_provisoria|por_enquanto|de_outra_forma"]),
        (SignalKind.TestSystem, ["ambiente_de_teste|ambiente_de_testes|servidor_de_teste|conta_de_teste|homologacao|sandbox"]),
        (SignalKind.DeadlineNow, ["em|dentro_de|daqui_a uma_hora|duas_horas|meia_hora|poucos_minutos|# minutos|minuto|hora"]),
        (SignalKind.DeadlineToday, ["antes|ate|para .. hoje|esta_noite|meio_dia|# horas?|h?", "hoje_mesmo|ainda_hoje|esta_noite|hoje_a_noite", "hoje .. apresentacao|reuniao|prova|exame|prazo|auditoria|vence", "vence_hoje|em # horas", "prazo .. hoje"]),
        (SignalKind.DeadlineTomorrow, ["antes|ate|para .. amanha|depois_de_amanha", "amanha .. apresentacao|reuniao|prova|exame|auditoria|voo|casamento|feira|abrimos|comeca", "apresentacao|reuniao|prova|exame|feira|auditoria .. amanha"]),
        (SignalKind.DeadlineThisWeek, ["antes|ate .. segunda|terca|quarta|quinta|sexta|sabado|fim_do_mes|fim_de_semana", "esta_semana|em # dias"]),
    ];
}
